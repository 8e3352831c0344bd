import type { Metadata } from 'next';
import { Field } from '@/components/admin/field';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { Desk } from '@/features/staff/components/desk';
import { Duties } from '@/features/staff/components/duties';
import { InvitationList } from '@/features/staff/components/invitation-list';
import { PeopleTable } from '@/features/staff/components/people-table';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { requireStaff } from '@/features/staff/guard';
import { inviteSomebody } from '@/features/staff/people/actions';
import { listInvitations, listLastSignIns, listPeople, listSectionChoices } from '@/features/staff/people/queries';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage() {
  const staff = await requireStaff('people:manage');
  const [people, sections, invitations, seen] = await Promise.all([
    ...([listPeople(), listSectionChoices()] as const),
    ...([listInvitations(new Date()), listLastSignIns()] as const),
  ]);
  const here = people.filter(({ leftAt }) => leftAt === null).length;
  return (
    <Desk staff={staff} current="/admin/people" bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <header className="page-head">
          <h1 className="h1">People</h1>
          <span className="faint">{here === 1 ? 'Only you sign in here' : `${here} sign in here`}</span>
        </header>
        <PeopleTable people={people} sections={sections} seen={seen} />
        <InvitationList invitations={invitations} sections={sections} />
        <Slip
          title="Invite somebody"
          words="By a link that works once, within seven days. Nobody can register by themselves."
        >
          <SaidForm action={inviteSomebody} submit="Invite" kind="go" className="slip-form">
            <Field id="email" name="email" label="E-mail" type="email" autoComplete="off" required />
            <Duties chosen="author" sectionIds={[]} sections={sections} />
          </SaidForm>
        </Slip>
      </div>
    </Desk>
  );
}
