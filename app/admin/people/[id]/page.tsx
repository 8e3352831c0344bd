import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Icon } from '@/components/admin/icon';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { Desk } from '@/features/staff/components/desk';
import { Duties } from '@/features/staff/components/duties';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { SignsAs } from '@/features/staff/components/signs-as';
import { Slip } from '@/features/staff/components/slip';
import { WaysIn } from '@/features/staff/components/ways-in';
import { requireStaff } from '@/features/staff/guard';
import { changeDuties } from '@/features/staff/people/actions';
import { findPerson, listFreeAuthors, listSectionChoices } from '@/features/staff/people/queries';

export const metadata: Metadata = { title: 'Somebody of the house' };

export default async function PersonPage({ params }: PageProps<'/admin/people/[id]'>) {
  const staff = await requireStaff('people:manage');
  const person = await findPerson((await params).id);
  if (!person) notFound();
  const [sections, authors] = await Promise.all([listSectionChoices(), listFreeAuthors(person.id)]);
  return (
    <Desk staff={staff} current="/admin/people" bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <a className="crumb" href="/admin/people">
          <Icon name="left" />
          People
        </a>
        <header className="page-head">
          <h1 className="h1">{person.name}</h1>
          <span className="faint">{person.email}</span>
          <a className="btn" href={`/admin/audit?person=${person.id}`}>
            What they did
          </a>
        </header>
        {person.leftAt ? null : (
          <Slip title="What they do" words="It holds at once, in every window they have open.">
            <SaidForm
              action={changeDuties.bind(null, person.id)}
              submit="Save"
              kind="go"
              className="slip-form"
              key={`${person.role} ${person.sectionIds.join()} ${person.author?.id}`}
            >
              <Duties chosen={person.role} sectionIds={person.sectionIds} sections={sections} />
              <SignsAs authors={authors} authorId={person.author?.id ?? null} />
            </SaidForm>
          </Slip>
        )}
        <WaysIn person={person} own={person.id === staff.id} />
      </div>
    </Desk>
  );
}
