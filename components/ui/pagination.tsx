type Neighbour = { path: string; name: string };
type Props = { label: string; here: string; newer: Neighbour | null; older: Neighbour | null };

/** ‹ Newer · Page 3 · Older ›. How many pages there are nobody counts. */
export function Pagination({ label, here, newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="mt-9 grid grid-cols-3 border-t border-strong pt-1.5 leading-11 font-[560]">
      <span>
        {newer && (
          <a href={newer.path} rel="prev" className="inline-block">
            ‹ {newer.name}
          </a>
        )}
      </span>
      <span aria-current="page" className="text-center text-ink-3">
        {here}
      </span>
      <span className="text-end">
        {older && (
          <a href={older.path} rel="next" className="inline-block">
            {older.name} ›
          </a>
        )}
      </span>
    </nav>
  );
}
