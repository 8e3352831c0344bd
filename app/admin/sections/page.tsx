import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { SectionColours } from '@/features/newsroom/components/section-colours';
import { makeSection } from '@/features/newsroom/sections/actions';
import { SectionFields } from '@/features/newsroom/sections/components/section-fields';
import { SectionOrder } from '@/features/newsroom/sections/components/section-order.client';
import { listDeskSections } from '@/features/newsroom/sections/queries';
import { Desk } from '@/features/staff/components/desk';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Sections' };

export default async function SectionsPage() {
  const staff = await requireStaff('section:edit');
  const sections = await listDeskSections();
  return (
    <Desk staff={staff} current="/admin/sections" bar={<NewsroomBar staff={staff} />}>
      <SectionColours />
      <div className="pad">
        <header className="page-head">
          <h1 className="h1">Sections</h1>
          <span className="faint">In the order of the navigation and of the front page</span>
        </header>
        {sections.length === 0 && <p className="nothing">No section yet. A piece needs one to go out.</p>}
        <SectionOrder sections={sections} />
        <Slip title="A new section" words="Hidden until you show it: fill it first.">
          <SaidForm action={makeSection} submit="Make it" kind="go" className="slip-form desk-form">
            <SectionFields />
          </SaidForm>
        </Slip>
      </div>
    </Desk>
  );
}
