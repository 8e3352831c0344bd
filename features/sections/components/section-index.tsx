import { sectionPath } from '@/features/articles/paths';
import { pageLink, sitePages } from '@/features/organisation/site-pages';
import { SectionCode, sectionClass } from '@/features/sections/components/section-code';
import type { SectionMark } from '@/features/sections/section';
import { indexNameOn } from '@/features/sections/section-name';
import { twoLines } from '@/features/sections/two-lines';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { sections: SectionMark[]; current: string | null; language: Language };

/** More cells than these would need a second line, which would stand in the way of what is read. */
const MOST_CELLS = 9;
const BESIDE_MORE = 6;

/**
 * The index of sections under the masthead, on wide screens; it stays when the page scrolls, so it is always one line:
 * what does not fit stands behind "More".
 */
export function SectionIndex({ sections, current, language }: Props) {
  const pages = sitePages.index.length > 0 ? 1 : 0;
  if (sections.length + pages === 0) return null;
  const fits = sections.length + pages <= MOST_CELLS;
  const shown = fits ? sections : sections.slice(0, BESIDE_MORE);
  const cells = shown.length + pages + (fits ? 0 : 1);
  return (
    <nav
      aria-label={wordsIn(language).sections}
      className="sticky top-0 z-10 hidden border-b border-rule bg-page lg:block"
    >
      <div className="page-width">
        <ul className={`index-cells cells-${cells} ${cells <= BESIDE_MORE ? 'index-few' : 'index-one-line'}`}>
          {shown.map((section) => (
            <li key={section.slug}>
              <IndexEntry section={section} current={section.slug === current} language={language} />
            </li>
          ))}
          {!fits && <MoreSections sections={sections.slice(BESIDE_MORE)} current={current} language={language} />}
          <PagesCell language={language} />
        </ul>
      </div>
    </nav>
  );
}

/** A <details>: it opens without a script. */
function MoreSections({ sections, current, language }: Props) {
  return (
    <li className="index-more">
      <details>
        <summary>{wordsIn(language).more}</summary>
        <ul>
          {sections.map((section) => (
            <li key={section.slug}>
              <IndexEntry section={section} current={section.slug === current} language={language} />
            </li>
          ))}
        </ul>
      </details>
    </li>
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
