import type { ReactNode } from 'react';
import type { Teaser } from '@/features/articles/article';
import { Headline } from '@/features/articles/components/headline';
import { sectionPath } from '@/features/articles/paths';
import { sectionClass } from '@/features/sections/components/section-code';
import { SectionTopics } from '@/features/sections/components/section-topics';
import type { SectionTopic } from '@/features/sections/queries';
import type { SectionMark } from '@/features/sections/section';
import { twoLines } from '@/features/sections/two-lines';
import { dayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type SectionBandProps = { section: SectionMark; topics: SectionTopic[]; language: Language; children: ReactNode };

/** A band of the front page: the index tab of its section in the margin, its stories beside it. */
export function SectionBand({ section, topics, language, children }: SectionBandProps) {
  const id = `band-${section.slug}`;
  const [first, second] = twoLines(section.name);
  const words = wordsIn(section.language);
  return (
    <section
      aria-labelledby={id}
      lang={section.language === language ? undefined : section.language}
      className={`index-tab mt-11 lg:mt-16 ${sectionClass(section)}`}
    >
      <div className="grid-12">
        <header className="flex items-center gap-3 pt-3 pb-4 lg:col-span-2 lg:block lg:pt-4 lg:pb-0">
          <span aria-hidden="true" className="code-box code-box-tab">
            {section.code}
          </span>
          <h2
            id={id}
            className="min-w-0 text-[1.1875rem] leading-5.5 font-[680] lg:mt-3.5 lg:text-[1.3125rem] lg:leading-6"
          >
            {first} {second && <span className="lg:block">{second}</span>}
          </h2>
          <SectionTopics section={section} topics={topics} className="mt-3 max-lg:hidden" />
          <p className="ms-auto flex-none font-[600] max-lg:text-caption lg:mt-2">
            <a href={sectionPath(section.slug)} className="arrow-on inline-block max-lg:-my-3 max-lg:py-3 lg:py-0.75">
              {words.allIn(section.code)}
              <span className="sr-only"> {section.name}</span>
            </a>
          </p>
        </header>
        <div className="min-w-0 lg:col-span-10 lg:pt-4.5">{children}</div>
      </div>
    </section>
  );
}

/** A section that has had nothing new for a long time: one line, so that it is not forgotten. */
export function QuietBand({ section, last, language }: { section: SectionMark; last: Teaser; language: Language }) {
  const id = `band-${section.slug}`;
  return (
    <section
      aria-labelledby={id}
      lang={section.language === language ? undefined : section.language}
      className={`index-tab mt-11 lg:mt-16 ${sectionClass(section)}`}
    >
      <div className="grid-12 items-baseline gap-y-2 pt-3 lg:pt-4">
        <h2 id={id} className="flex items-center gap-3 text-label lg:col-span-2">
          <span aria-hidden="true" className="code-box">
            {section.code}
          </span>
          <a href={sectionPath(section.slug)}>{section.name}</a>
        </h2>
        <div className="lg:col-span-10 lg:flex lg:items-baseline lg:gap-3">
          <p className="flex-none text-ink-3">
            {wordsIn(section.language).fronts.quietSince(dayOf(last.publishedAt, section.language))}
          </p>
          <Headline teaser={last} level={3} size="h4" />
        </div>
      </div>
    </section>
  );
}

/** A band without a section: what is gathered by kind. */
export function Band({ id, title, children }: { id: string; title: string[]; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="index-tab mt-11 lg:mt-16">
      <div className="grid-12">
        <header className="pt-3 pb-4 lg:col-span-2 lg:pt-4 lg:pb-0">
          <h2 id={id} className="text-[1.1875rem] leading-5.5 font-[680] lg:text-[1.3125rem] lg:leading-6">
            {title.map((line) => (
              <span key={line} className="lg:block">
                {line}{' '}
              </span>
            ))}
          </h2>
        </header>
        <div className="min-w-0 lg:col-span-10 lg:pt-4.5">{children}</div>
      </div>
    </section>
  );
}
