import type { ReactNode } from 'react';
import { Pagination } from '@/components/ui/pagination';
import type { Teaser } from '@/features/articles/article';
import { River } from '@/features/articles/components/river';
import { SectionLead } from '@/features/articles/components/section-lead';
import { sectionPath } from '@/features/articles/paths';
import { sectionClass } from '@/features/sections/components/section-code';
import type { Section } from '@/features/sections/section';
import { wordsIn } from '@/features/words/words';

type Props = {
  section: Section;
  /** On the first page: the story on top, and up to two beside it. None of them is in the river. */
  lead: Teaser | null;
  seconds?: Teaser[];
  river: Teaser[];
  page: { number: number; hasOlder: boolean };
  /** The newsletter box, beside the river. */
  newsletter?: ReactNode;
  now: Date;
};

/** The front of a section, or a further page of it, in the section's own language. */
export function SectionFront({ section, lead, seconds = [], river, page, newsletter, now }: Props) {
  const words = wordsIn(section.language);
  return (
    <main id="main" className={`page-width ${sectionClass(section)}`}>
      <SectionHead section={section} page={page.number} />
      {lead && <SectionLead lead={lead} seconds={seconds} />}
      {!lead && river.length === 0 && <p className="mt-11 font-serif text-standfirst-lead">{words.nothingYet}</p>}
      <div className="grid-12 mt-11 lg:mt-14">
        <div className="lg:col-span-9">
          <River teasers={river} language={section.language} within now={now} />
          <Pagination
            label={words.pages}
            here={words.page(page.number)}
            newer={page.number > 1 ? { path: sectionPath(section.slug, page.number - 1), name: words.newer } : null}
            older={page.hasOlder ? { path: sectionPath(section.slug, page.number + 1), name: words.older } : null}
          />
        </div>
        {newsletter && <aside className="mt-11 lg:col-span-3 lg:mt-0">{newsletter}</aside>}
      </div>
    </main>
  );
}

function SectionHead({ section, page }: { section: Section; page: number }) {
  const words = wordsIn(section.language);
  return (
    <header className="section-head">
      <span aria-hidden="true" className="code-box code-box-title">
        {section.code}
      </span>
      <h1 className="headline text-title">
        {section.name}
        {page > 1 && <span className="text-ink-3"> – {words.page(page)}</span>}
      </h1>
      {section.description && page === 1 && (
        <p className="max-w-[32em] font-serif text-standfirst text-pretty text-ink-2 lg:text-standfirst-lead">
          {section.description}
        </p>
      )}
    </header>
  );
}
