import { sectionPath } from '@/features/articles/paths';
import { pageLink, sitePages } from '@/features/organisation/site-pages';
import { SectionCode, sectionClass } from '@/features/sections/components/section-code';
import type { SectionMark } from '@/features/sections/section';
import { indexNameOn } from '@/features/sections/section-name';
import { twoLines } from '@/features/sections/two-lines';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { sections: SectionMark[]; current: string | null; language: Language };

/** The index of sections under the masthead, on wide screens; it stays when the page scrolls. */
export function SectionIndex({ sections, current, language }: Props) {
  const cells = sections.length + (sitePages.index.length > 0 ? 1 : 0);
  if (cells === 0) return null;
  return (
    <nav
      aria-label={wordsIn(language).sections}
      className="sticky top-0 z-10 hidden border-b border-rule bg-page lg:block"
    >
      <div className="page-width">
        <ul className={`index-cells cells-${cells} ${columnsFor(cells)}`}>
          {sections.map((section) => (
            <li key={section.slug}>
              <IndexEntry section={section} current={section.slug === current} language={language} />
            </li>
          ))}
          <PagesCell language={language} />
        </ul>
      </div>
    </nav>
  );
}

function IndexEntry({ section, current, language }: { section: SectionMark; current: boolean; language: Language }) {
  const { name, link } = indexNameOn(language, section);
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

/** The last cell: what is not a section, a line each. */
function PagesCell({ language }: { language: Language }) {
  if (sitePages.index.length === 0) return null;
  return (
    <li className="index-pages">
      {sitePages.index.map((page) => {
        const { name, link } = pageLink(page, language);
        return (
          <a key={link.href} {...link}>
            {name}
          </a>
        );
      })}
    </li>
  );
}

// A few stay together at the left; up to nine fill the line; more make lines of as many.
function columnsFor(cells: number): string {
  if (cells <= 6) return 'index-few';
  if (cells <= 9) return 'index-one-line';
  if (cells <= 10) return 'index-fives';
  return cells === 13 || cells === 14 ? 'index-sevens' : 'index-sixes';
}
