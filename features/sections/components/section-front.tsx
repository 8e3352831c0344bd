import type { ReactNode } from 'react';
import type { Teaser } from '@/features/articles/article';
import { FurtherPages } from '@/features/articles/components/further-pages';
import { River } from '@/features/articles/components/river';
import { SectionLead } from '@/features/articles/components/section-lead';
import { sectionPath } from '@/features/articles/paths';
import { sectionClass } from '@/features/sections/components/section-code';
import { SectionHead } from '@/features/sections/components/section-head';
import { SectionTopicRow } from '@/features/sections/components/section-topics';
import type { SectionTopic } from '@/features/sections/queries';
import type { Section } from '@/features/sections/section';
import { wordsIn } from '@/features/words/words';

type Props = {
  section: Section;
  topics?: SectionTopic[];
  /** On the first page: the story on top, and up to two beside it. None of them is in the river. */
  lead: Teaser | null;
  seconds?: Teaser[];
  river: Teaser[];
  /** Where the river goes on: to its next page, after the last one to the archive. */
  page: { number: number; older: { path: string; name?: string } | null };
  /** Beside the river: the newest issue, the newsletter. */
  rail?: ReactNode;
  now: Date;
};

/** The front of a section, or a further page of it, in the section's own language. */
export function SectionFront({ section, topics = [], lead, seconds = [], river, page, rail, now }: Props) {
  const words = wordsIn(section.language);
  const isEmpty = !lead && river.length === 0;
  return (
    <main id="main" className={`page-width ${sectionClass(section)}`}>
      <SectionHead section={section} page={page.number} />
      {page.number === 1 && <SectionTopicRow section={section} topics={topics} />}
      {lead && <SectionLead lead={lead} seconds={seconds} />}
      <div className="grid-12 mt-11 lg:mt-14">
        <div className="min-w-0 lg:col-span-9">
          {isEmpty && <p className="max-w-[24em] font-serif text-standfirst-article text-ink-2">{words.nothingYet}</p>}
          <River teasers={river} language={section.language} within now={now} />
          <FurtherPages
            page={page.number}
            pathOf={(number) => sectionPath(section.slug, number)}
            older={page.older}
            language={section.language}
          />
        </div>
        {rail && <div className="section-rail lg:col-span-3">{rail}</div>}
      </div>
    </main>
  );
}
