import { sectionPath } from '@/features/articles/paths';
import { IssuePromo } from '@/features/magazine/components/issue-promo';
import type { FilledShelf } from '@/features/magazine/fitting-title';
import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import type { Section } from '@/features/sections/section';

/** Beside a section’s river: the newest issue that speaks its language, and the newsletter. */
export function SectionRail({ section, shelf }: { section: Section; shelf: FilledShelf | null }) {
  return (
    <>
      {shelf && <IssuePromo magazine={shelf.magazine} issue={shelf.newest} language={section.language} />}
      <NewsletterBox language={section.language} page={sectionPath(section.slug)} />
    </>
  );
}
