import type { ReactNode } from 'react';
import type { Teaser } from '@/features/articles/article';
import { LatestList } from '@/features/articles/components/latest-list';
import { SearchForm } from '@/features/search/components/search-form';
import { SectionList } from '@/features/sections/components/section-list';
import type { SectionMark } from '@/features/sections/section';
import { dayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Ways = {
  latest: Teaser[];
  /** Address of all the latest. */
  allLatest: string;
  sections: SectionMark[];
  language: Language;
};

/** 404: what was looked for is not here; what is, is. */
export function NotFound(ways: Ways) {
  const { title, text } = wordsIn(ways.language).notFound;
  return (
    <Lost status="404" title={title} ways={ways}>
      {text}
    </Lost>
  );
}

/** 410: an article was here and was taken back, or its time had run out. */
export function Gone({ gone, ...ways }: Ways & { gone: { at: Date; withdrawn: boolean; why: string | null } }) {
  const { title, on, until } = wordsIn(ways.language).gone;
  const day = dayOf(gone.at, ways.language);
  return (
    <Lost status="410" title={title} ways={ways}>
      {gone.withdrawn ? on(day) : until(day)} {gone.why}
    </Lost>
  );
}

function Lost({ status, title, ways, children }: { status: string; title: string; ways: Ways; children: ReactNode }) {
  return (
    <main id="main" className="page-width pt-7">
      <div className="seen-whole lost-sheet">
        <Sheet />
        <div>
          <p className="mb-2.5 text-label text-accent">{status}</p>
          <h1 className="headline text-title">{title}</h1>
          <p className="mt-3.5 max-w-[24em] font-serif text-standfirst-lead text-pretty">{children}</p>
          <div className="mt-5">
            <SearchForm language={ways.language} id="q-lost" />
          </div>
        </div>
      </div>
      <WaysOn {...ways} />
    </main>
  );
}

/** The machine's wish, or what the reader chose: islands/theme-first.ts. */
const DARK = 'screen and (prefers-color-scheme: dark)';

function Sheet() {
  return (
    <picture>
      <source media={DARK} srcSet="/icons/off-the-chart-night.svg" />
      <img src="/icons/off-the-chart.svg" width={1650} height={750} alt="" className="block h-auto w-full" />
    </picture>
  );
}

function WaysOn({ latest, allLatest, sections, language }: Ways) {
  const words = wordsIn(language);
  const archive = { name: words.lists.lost.archive, path: '/archive', language: 'en' } as const;
  return (
    <div className="grid-12 mt-11 gap-y-10">
      <div className="lg:col-span-6">
        <LatestList teasers={latest} language={language} all={allLatest} />
      </div>
      <section aria-labelledby="ways" className="lg:col-span-6">
        <h2 id="ways" className="pb-2.25 text-label">
          {words.sections}
        </h2>
        <SectionList sections={sections} last={archive} language={language} />
      </section>
    </div>
  );
}
