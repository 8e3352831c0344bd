import { type Difference, differencesOf, type NameOf, shortOf } from '@/features/staff/audit-log/differences';
import type { Entry } from '@/features/staff/audit-log/queries';
import { hourOf, longDayOf } from '@/features/words/dates';
import { groupBy } from '@/lib/group-by';

type Props = { entries: Entry[]; names: Map<string, string> };

/** The log, a line for each deed, under its days. */
export function AuditTable({ entries, names }: Props) {
  const days = groupBy(entries, ({ at }) => longDayOf(at, 'en'));
  return (
    <div className="scroll-x">
      <table className="house-list log">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">Did</th>
            <th scope="col">To</th>
            <th scope="col">Before and after</th>
          </tr>
        </thead>
        {days.map(([day, done]) => (
          <tbody key={day}>
            <tr className="day">
              <th scope="rowgroup" colSpan={5}>
                {day}
              </th>
            </tr>
            {done.map((entry) => (
              <Line key={String(entry.id)} entry={entry} nameOf={(id) => names.get(id)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Line({ entry, nameOf }: { entry: Entry; nameOf: NameOf }) {
  const { at, actor, staffId, staff, action, thingKind, thingId, before, after } = entry;
  return (
    <tr>
      <td>
        <time dateTime={at.toISOString()}>{timeOf(at)}</time>
      </td>
      <td>
        {staffId ? <a href={`/admin/audit?person=${staffId}`}>{actor}</a> : <span className="faint">{actor}</span>}
        {staff && staff.name !== actor && <span className="faint"> (now {staff.name})</span>}
      </td>
      <td>
        <a className="plain" href={`/admin/audit?action=${action}`}>
          {action.replaceAll('-', ' ')}
        </a>
      </td>
      <td>
        <span className="faint">{thingKind}</span>{' '}
        <a href={`/admin/audit?thing=${encodeURIComponent(thingId)}`}>{nameOf(thingId) || shortOf(thingId)}</a>
      </td>
      <td className="changes">
        {differencesOf(before, after, nameOf).map((difference) => (
          <Fact key={difference.name} {...difference} />
        ))}
      </td>
    </tr>
  );
}

/** What was and what is; what was only noted stands there plain. */
function Fact({ name, was, is }: Difference) {
  return (
    <span>
      <span className="faint">{name}</span> {was !== null && <del>{was}</del>}{' '}
      {was === null || is === null ? is : <ins>{is}</ins>}
    </span>
  );
}

/** "16:42:07" */
const timeOf = (at: Date) => `${hourOf(at, 'en')}:${String(at.getUTCSeconds()).padStart(2, '0')}`;
