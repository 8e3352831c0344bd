import { Icon } from '@/components/admin/icon';
import { personPath } from '@/features/staff/paths';
import type { Person } from '@/features/staff/people/queries';
import { momentOf } from '@/features/staff/words';

type Section = { id: string; code: string };
type Props = { people: Person[]; sections: Section[]; seen: Map<string, Date> };

/** Everybody of the house, a line each. */
export function PeopleTable({ people, sections, seen }: Props) {
  return (
    <div className="scroll-x">
      <table className="house-list">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Sections</th>
            <th scope="col">Second step</th>
            <th scope="col">Last signed in</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <a href={personPath(person.id)}>{person.name}</a> <span className="faint">{person.email}</span>
              </th>
              <td>{person.leftAt ? <Left since={person.leftAt} /> : person.role}</td>
              <td>
                <Codes person={person} sections={sections} />
              </td>
              <td>{person.leftAt ? '' : <Step person={person} />}</td>
              <td className="faint">{lastOf(seen.get(person.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Left({ since }: { since: Date }) {
  return (
    <span className="st gone">
      <Icon name="gone" />
      left {momentOf(since)}
    </span>
  );
}

function Codes({ person: { role, sectionIds, leftAt }, sections }: { person: Person; sections: Section[] }) {
  if (leftAt) return null;
  if (role === 'author' || role === 'contributor') return <span className="faint">own pieces</span>;
  if (sectionIds.length === 0) return <span className="faint">all</span>;
  const codes = sections.filter(({ id }) => sectionIds.includes(id)).map(({ code }) => code);
  return codes.map((code) => (
    <span key={code} className="code">
      {code}
    </span>
  ));
}

/** Who can publish and has none is worth a look. */
function Step({ person: { twoFactorEnabled, role, _count } }: { person: Person }) {
  const passkeys =
    _count.passkeys === 0 ? '' : `, ${_count.passkeys} ${_count.passkeys === 1 ? 'passkey' : 'passkeys'}`;
  if (twoFactorEnabled) return `set up${passkeys}`;
  if (role === 'author' || role === 'contributor') return <span className="faint">none{passkeys}</span>;
  return (
    <span className="st rev">
      <Icon name="warn" />
      missing{passkeys}
    </span>
  );
}

const lastOf = (at: Date | undefined) => (at ? momentOf(at) : 'never yet');
