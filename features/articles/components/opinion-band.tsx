import type { Teaser } from '@/features/articles/article';
import { Band } from '@/features/articles/components/band';
import { OpinionTeaser } from '@/features/articles/components/teasers';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Analyses and interviews, of whichever section. */
export function OpinionBand({ teasers, language }: { teasers: Teaser[]; language: Language }) {
  if (teasers.length === 0) return null;
  return (
    <Band id="opinion" title={wordsIn(language).analysis}>
      <ul className={`ruled-columns cells-${teasers.length}`}>
        {teasers.map((teaser) => (
          <li key={teaser.id}>
            <OpinionTeaser teaser={teaser} level={3} />
          </li>
        ))}
      </ul>
    </Band>
  );
}
