import type { Teaser } from '@/features/articles/article';
import { NamedSectionCode, SectionCode, sectionClass } from '@/features/sections/components/section-code';
import { wordsIn } from '@/features/words/words';

type Props = {
  teaser: Teaser;
  /** Among pieces of its own section: the code would say the same seven times. */
  within?: boolean;
};

/** What a story is about, before its headline: code, topic, and what kind of piece it is. */
export function Kicker({ teaser, within = false }: Props) {
  const { kicker, section } = teaser;
  const label = wordsIn(teaser.language).kinds[teaser.kind];
  const kind = label === kicker ? null : label;
  if (within && !kicker && !kind) return null;
  const spoken = kicker || kind ? <NamedSectionCode section={section} /> : <SectionCode section={section} />;
  return (
    <p className={`kicker ${sectionClass(section)}`}>
      {!within && spoken}
      <span>
        {kicker ?? (kind ? null : section.name)}
        {kind && <span className={kicker ? 'kicker-kind' : undefined}>{kind}</span>}
      </span>
    </p>
  );
}
