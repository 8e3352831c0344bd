import { useDesk, useField } from '../desk-state';
import { Field } from './field';

export function PrintEdition() {
  const { piece, readOnly } = useDesk();
  const [title, setTitle] = useField('printTitle');
  const [issue, setIssue] = useField('printIssue');
  const [page, setPage] = useField('printPage');
  const choose = (value: string) => {
    const [name, number] = value.split('\n');
    setTitle(name || null);
    setIssue(number || null);
    if (!name) setPage(null);
  };
  const value = title && issue ? `${title}\n${issue}` : '';
  const offered = piece.magazines.flatMap(({ name, issues }) => issues.map((number) => `${name}\n${number}`));
  return (
    <div className="grp grp-last">
      <div className="two">
        <Field label="Print edition">
          <select
            id="field-printTitle"
            className="in"
            value={value}
            disabled={readOnly}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">None</option>
            {[...new Set([...(value ? [value] : []), ...offered])].map((it) => (
              <option key={it} value={it}>
                {it.replace('\n', ' ')}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Page">
          <input
            className="in"
            inputMode="numeric"
            value={page ?? ''}
            placeholder="–"
            readOnly={readOnly || value === ''}
            onChange={({ target }) => {
              const typed = Number.parseInt(target.value, 10);
              setPage(typed > 0 && typed <= 100_000 ? typed : null);
            }}
          />
        </Field>
      </div>
    </div>
  );
}
