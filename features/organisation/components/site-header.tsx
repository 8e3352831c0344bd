import type { ReactNode } from 'react';
import { ChartScale } from '@/components/site/chart-scale';
import { SkipLink } from '@/components/site/skip-link';
import { TitleBlock } from '@/components/site/title-block';
import { Wordmark } from '@/components/site/wordmark';
import { ContactStrip } from '@/features/organisation/components/contact-strip';
import { SiteMenu } from '@/features/organisation/components/site-menu';
import type { Organisation } from '@/features/organisation/organisation';
import { otherEditions } from '@/features/organisation/site-pages';
import { SectionIndex } from '@/features/sections/components/section-index';
import type { SectionMark } from '@/features/sections/section';
import { hourWithZone, longDayOf, titleBlockDay } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  organisation: Organisation;
  sections: SectionMark[];
  /** Slug of the section that the page belongs to. */
  current: string | null;
  language: Language;
  /** When the page was made. Left out where a page is kept for days: a date line must not be yesterday's. */
  now?: Date | undefined;
  /** The search: a cell of the title block on wide screens, the first thing in the menu on narrow ones. */
  search?: { cell: ReactNode; field: ReactNode };
};

export function SiteHeader({ organisation, sections, current, language, now, search }: Props) {
  const words = wordsIn(language);
  const editions = otherEditions(sections, language);
  const facts = [
    ...(now ? [{ label: words.date, fact: titleBlockDay(now, language) }] : []),
    ...(now ? [{ label: words.updated, fact: hourWithZone(now, language) }] : []),
    { label: words.edition, fact: words.name },
  ];
  return (
    <>
      <SkipLink text={words.skip} />
      <ContactStrip organisation={organisation} editions={editions} language={language} />
      <header className="page-width relative">
        <div className="flex items-stretch justify-between gap-3 pt-3.5 pb-3 lg:pt-5 lg:pb-4.5">
          <MastheadLink organisation={organisation} />
          <TitleBlock facts={facts}>{search?.cell}</TitleBlock>
          <SiteMenu
            organisation={organisation}
            sections={sections}
            editions={editions}
            language={language}
            search={search?.field}
          />
        </div>
        <ChartScale />
        {now && (
          <p className="flex flex-wrap justify-between gap-x-4 pt-3.5 text-caption text-ink-3 lg:hidden">
            <time dateTime={now.toISOString()}>{longDayOf(now, language)}</time>
            <span>
              {words.updated} {hourWithZone(now, language)}
            </span>
          </p>
        )}
      </header>
      <SectionIndex sections={sections} current={current} language={language} />
    </>
  );
}

function MastheadLink({ organisation }: { organisation: Organisation }) {
  const [first, ...rest] = organisation.longName.split(' ');
  return (
    <a
      href="/"
      aria-label={`${organisation.name}, ${organisation.longName}`}
      className="flex min-h-11.5 min-w-0 items-center gap-3.5 max-[22.5rem]:gap-2.5 hover:no-underline lg:gap-5"
    >
      <Wordmark className="h-8.5 w-auto max-[22.5rem]:h-7 flex-none lg:h-14" />
      <span className="border-s border-rule ps-3.5 font-serif text-[1.0625rem] leading-4.75 max-[22.5rem]:ps-2.5 max-[22.5rem]:text-[0.9375rem] max-[22.5rem]:leading-4.5 lg:ps-5 lg:text-[1.5625rem] lg:leading-7">
        {first} <span className="block">{rest.join(' ')}</span>
      </span>
    </a>
  );
}
