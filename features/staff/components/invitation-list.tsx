import { SaidForm } from '@/features/staff/components/said-form.client';
import { withdraw } from '@/features/staff/people/actions';
import type { listInvitations } from '@/features/staff/people/queries';
import { momentOf } from '@/features/staff/words';

type Props = {
  invitations: Awaited<ReturnType<typeof listInvitations>>;
  sections: { id: string; code: string }[];
};

/** Who was asked and has not answered. */
export function InvitationList({ invitations, sections }: Props) {
  if (invitations.length === 0) return null;
  return (
    <section className="slip">
      <div>
        <h2 className="h2">Invited</h2>
        <p className="hint">Their links are open.</p>
      </div>
      <ul className="rows">
        {invitations.map(({ id, email, role, sectionIds, expiresAt, invitedBy }) => (
          <li key={id}>
            <span>
              <b>{email}</b>, {role}
              {codesOf(sectionIds, sections)}
            </span>
            <span className="faint">
              {invitedBy && `by ${invitedBy.name}, `}until {momentOf(expiresAt)}
            </span>
            <SaidForm action={withdraw.bind(null, id)} submit="Take it back" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function codesOf(sectionIds: string[], sections: Props['sections']): string {
  const codes = sections.filter(({ id }) => sectionIds.includes(id)).map(({ code }) => code);
  return codes.length === 0 ? '' : ` for ${codes.join(', ')}`;
}
