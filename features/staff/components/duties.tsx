import { ROLES, type Role } from '@/features/staff/permissions';
import { ROLE_WORDS } from '@/features/staff/words';

type Section = { id: string; code: string; name: string };
type Props = { chosen: Role; sectionIds: readonly string[]; sections: Section[] };

/** A role, and for editors the sections they answer for. */
export function Duties({ chosen, sectionIds, sections }: Props) {
  return (
    <div className="duties">
      <fieldset>
        <legend className="lab">Role</legend>
        {ROLES.map((value) => (
          <label key={value} className="tick">
            <input type="radio" name="role" value={value} defaultChecked={value === chosen} />
            <span>
              <b>{value}</b> <span className="faint">{ROLE_WORDS[value]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="for-editors">
        <legend className="lab">Sections that an editor answers for; none ticked: all</legend>
        <div className="choices">
          {sections.map(({ id, code, name }) => (
            <label key={id} className="tick">
              <input type="checkbox" name="sectionIds" value={id} defaultChecked={sectionIds.includes(id)} />
              <span className="code">{code}</span>
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
