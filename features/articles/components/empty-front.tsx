import type { ReactNode } from 'react';
import { SectionList } from '@/features/sections/components/section-list';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { title: string; sections: SectionMark[]; newsletter: ReactNode; inPrint: ReactNode; language: Language };

/** The front page before the first piece: what this will be, and the sections it will have. */
export function EmptyFront({ title, sections, newsletter, inPrint, language }: Props) {
  const words = wordsIn(language);
  const { title: headline, text } = words.fronts.empty;
  return (
    <main id="main">
      <h1 className="sr-only">{title}</h1>
      <div className="page-width">
        <div className="grid-12 gap-y-10 pt-9 lg:pt-16">
          <div className="lg:col-span-9">
            <h2 className="headline text-display">{headline}</h2>
            <p className="mt-5 max-w-[30em] font-serif text-standfirst-article text-pretty text-ink-2 lg:mt-7">
              {text}
            </p>
          </div>
          <section aria-labelledby="sections" className="lg:mt-6">
            <h2 id="sections" className="pb-2.25 text-label">
              {words.sections}
            </h2>
            <SectionList sections={sections} language={language} />
          </section>
        </div>
      </div>
      {newsletter}
      <div className="page-width">{inPrint}</div>
    </main>
  );
}
