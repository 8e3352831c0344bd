import { latestPath } from '@/features/latest/paths';
import { SectionCode, sectionClass } from '@/features/sections/components/section-code';
import type { SectionMark } from '@/features/sections/section';
import { sectionNameOn } from '@/features/sections/section-name';
import { twoLines } from '@/features/sections/two-lines';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { sections: SectionMark[]; chosen: SectionMark | null; language: Language };

const IN_ONE_LINE = 9;

/** All, or one section: a strip of cells. On narrow screens codes alone are seen; of one section there is no choice. */
export function SectionFilter({ sections, chosen, language }: Props) {
  if (sections.length < 2) return null;
  const { filter, all } = wordsIn(language).lists.latest;
  return (
    <nav aria-label={filter} data-screen-only className="section-filter">
      <ul className={sections.length > IN_ONE_LINE ? 'section-cells' : `cells-${sections.length}`}>
        <li>
          <a href={latestPath(language)} aria-current={chosen ? undefined : 'page'}>
            {all}
          </a>
        </li>
        {sections.map((section) => (
          <li key={section.slug}>
            <SectionCell section={section} isChosen={section.slug === chosen?.slug} language={language} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionCell({ section, isChosen, language }: { section: SectionMark; isChosen: boolean; language: Language }) {
  const { name } = sectionNameOn(language, section);
  const [first, second] = twoLines(name);
  const spoken = name === section.name && section.language !== language ? section.language : undefined;
  return (
    <a
      href={latestPath(language, { section: section.slug })}
      aria-current={isChosen ? 'page' : undefined}
      className={sectionClass(section)}
    >
      <SectionCode section={section} />
      <span lang={spoken} className="max-lg:sr-only">
        {first} {second && <span className="block">{second}</span>}
      </span>
    </a>
  );
}
