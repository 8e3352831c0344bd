import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Icon } from '@/components/admin/icon';
import { sectionPath } from '@/features/articles/paths';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { FormerAddresses } from '@/features/newsroom/desk/components/former-addresses';
import { saveSection, showSection } from '@/features/newsroom/sections/actions';
import { SectionFields } from '@/features/newsroom/sections/components/section-fields';
import { findDeskSection } from '@/features/newsroom/sections/queries';
import { Desk } from '@/features/staff/components/desk';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Section' };

export default async function SectionDeskPage({ params }: PageProps<'/admin/sections/[id]'>) {
  const staff = await requireStaff('section:edit');
  const section = await findDeskSection((await params).id);
  if (!section) notFound();
  const { id, facts, hidden, seen, formerSlugs } = section;
  return (
    <Desk staff={staff} current="/admin/sections" bar={<NewsroomBar staff={staff} />}>
      <div className="pad">
        <a className="crumb" href="/admin/sections">
          <Icon name="left" />
          Sections
        </a>
        <header className="page-head">
          <h1 className="h1" lang={facts.language}>
            {facts.name}
          </h1>
          {hidden ? (
            <span className="faint">Hidden from readers</span>
          ) : (
            <a className="faint" href={sectionPath(facts.slug)}>
              /{facts.slug}
            </a>
          )}
        </header>
        <Slip title="What it is" words="Readers have it with their next request, on every page.">
          <SaidForm
            action={saveSection.bind(null, id)}
            submit="Save"
            kind="go"
            className="slip-form desk-form"
            seen={seen}
          >
            <SectionFields facts={facts} />
          </SaidForm>
        </Slip>
        <FormerAddresses addresses={formerSlugs.map((it) => ({ path: sectionPath(it.slug), leftAt: it.leftAt }))} />
        <Slip
          title={hidden ? 'Show it' : 'Hide it'}
          words="A hidden section is unknown to readers, with every piece in it. Nothing is lost."
        >
          <SaidForm
            key={String(hidden)}
            action={showSection.bind(null, id, !hidden)}
            submit={hidden ? 'Show it to readers' : 'Hide it from readers'}
            kind={hidden ? 'line' : 'stop'}
            {...(hidden ? {} : { sure: `Hide ${facts.name}, and every piece in it, from readers?` })}
          />
        </Slip>
      </div>
    </Desk>
  );
}
