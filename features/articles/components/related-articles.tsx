import type { Article, Teaser } from '@/features/articles/article';
import { Band } from '@/features/articles/components/band';
import { PictureTeaser, TextTeaser } from '@/features/articles/components/teasers';
import { sectionClass } from '@/features/sections/components/section-code';
import { wordsIn } from '@/features/words/words';

const SHOWN = 4;
/** A row of four pictures would be a shop window. */
const PICTURED = 2;

/** Up to four other articles; nothing at all when there are none. */
export function RelatedArticles({ to, teasers }: { to: Article; teasers: Teaser[] }) {
  const chosen = picturesFirst(teasers.slice(0, SHOWN));
  if (chosen.length === 0) return null;
  return (
    <div data-screen-only className={`page-width ${sectionClass(to.section)}`}>
      <Band id="related" title={[wordsIn(to.language).related]}>
        <ul className={`ruled-columns cells-${chosen.length}`}>
          {chosen.map((teaser, place) => (
            <li key={teaser.id}>
              {place < PICTURED ? (
                <PictureTeaser teaser={teaser} level={3} at="quarter" />
              ) : (
                <TextTeaser teaser={teaser} level={3} />
              )}
            </li>
          ))}
        </ul>
      </Band>
    </div>
  );
}

const picturesFirst = (teasers: Teaser[]) =>
  teasers.toSorted((one, other) => Number(Boolean(other.picture)) - Number(Boolean(one.picture)));
