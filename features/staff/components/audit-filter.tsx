import type { Asked } from '@/features/staff/audit-log/asked';
import type { listChoices } from '@/features/staff/audit-log/queries';

type Props = { asked: Asked; choices: Awaited<ReturnType<typeof listChoices>> };

/** Narrows the log; what is chosen stands in the address and can be passed on. */
export function AuditFilter({ asked, choices: { people, actions, kinds } }: Props) {
  const narrowed = Object.entries(asked).some(([name, value]) => name !== 'before' && value !== undefined);
  return (
    <form method="get" action="/admin/audit" className="log-filters">
      <label>
        <span className="lab">Person</span>
        <select className="in" name="person" defaultValue={asked.person ?? ''}>
          <option value="">anybody</option>
          <option value="nobody">nobody signed in</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="lab">Deed</span>
        <select className="in" name="action" defaultValue={asked.action ?? ''}>
          <option value="">any</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {action.replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="lab">To what</span>
        <select className="in" name="kind" defaultValue={asked.kind ?? ''}>
          <option value="">anything</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="lab">From</span>
        <input className="in" type="date" name="from" defaultValue={asked.from} />
      </label>
      <label>
        <span className="lab">To</span>
        <input className="in" type="date" name="to" defaultValue={asked.to} />
      </label>
      {asked.thing !== undefined && <input type="hidden" name="thing" value={asked.thing} />}
      <button type="submit" className="btn">
        Show
      </button>
      {narrowed && (
        <a className="filter-way" href="/admin/audit">
          Show everything
        </a>
      )}
    </form>
  );
}
