type Props = { authors: { id: string; name: string }[]; authorId: string | null };

/** Whose pieces are theirs: those that this author signs, besides those they open. */
export function SignsAs({ authors, authorId }: Props) {
  return (
    <div className="field">
      <div className="lab">
        <label htmlFor="authorId">Signs as</label>
        <span>pieces under this name are theirs</span>
      </div>
      <select className="in" id="authorId" name="authorId" defaultValue={authorId ?? ''}>
        <option value="">Nobody</option>
        {authors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
