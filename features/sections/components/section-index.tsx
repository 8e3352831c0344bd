import { sectionPath } from '@/features/articles/paths';
import { SectionCode, sectionClass } from '@/features/sections/components/section-code';
import type { SectionMark } from '@/features/sections/section';
import { sectionNameOn } from '@/features/sections/section-name';
import { twoLines } from '@/features/sections/two-lines';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { sections: SectionMark[]; current: string | null; language: Language };

/** The index of sections under the masthead, on wide screens; it stays when the page scrolls. */
export function SectionIndex({ sections, current, language }: Props) {
  if (sections.length === 0) return null;
  return (
    <nav
      aria-label={wordsIn(language).sections}
      className="sticky top-0 z-10 hidden border-b border-rule bg-page lg:block"
    >
      <div className="page-width">
        <ul className={`-mx-2.5 grid ${columnsFor(sections.length)}`}>
          {sections.map((section) => (
            <li key={section.slug}>
              <IndexEntry section={section} current={section.slug === current} language={language} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function IndexEntry({ section, current, language }: { section: SectionMark; current: boolean; language: Language }) {
  const { name, link } = sectionNameOn(language, section);
  const [first, second] = twoLines(name);
  return (
    <a
      href={sectionPath(section.slug)}
      aria-current={current ? 'page' : undefined}
      {...link}
      className={`index-entry ${sectionClass(section)}`}
    >
      <SectionCode section={section} filled={current} />
      <span>
        {first} {second && <span className="block">{second}</span>}
      </span>
    </a>
  );
}

// Up to eight in a line; more make two lines of equal cells.
function columnsFor(count: number): string {
  if (count <= 8) return 'grid-flow-col auto-cols-[minmax(0,11rem)]';
  return count <= 10 ? 'grid-cols-5' : 'grid-cols-6';
}
