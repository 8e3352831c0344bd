import type { Teaser } from '@/features/articles/article';
import { Headline } from '@/features/articles/components/headline';
import type { SectionMark } from '@/features/sections/section';
import { wordsIn } from '@/features/words/words';

/** The newest headlines of a section, beside one of its articles. */
export function MoreInSection({ section, teasers }: { section: SectionMark; teasers: Teaser[] }) {
  if (teasers.length === 0) return null;
  return (
    <aside aria-labelledby="more-in-section">
      <h2 id="more-in-section" className="border-b border-strong pb-2.25 text-label">
        {wordsIn(section.language).moreIn(section.name)}
      </h2>
      <ul className="ruled-stack pt-3.5">
        {teasers.map((teaser) => (
          <li key={teaser.id} lang={teaser.language}>
            <Headline teaser={teaser} level={3} size="h4" />
            {teaser.kind === 'sponsored' && (
              <p className="mt-1 text-ink-3">{wordsIn(teaser.language).kinds.sponsored}</p>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
