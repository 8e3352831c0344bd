import { textOfLine } from '@/features/articles/body';
import { headingAnchor } from '@/features/articles/contents';
import type { StandingPage } from '@/features/standing-pages/standing-page';
import { wordsIn } from '@/features/words/words';

/** So many headings and more are worth a list. */
const MANY = 6;

/** The parts of a long page, to find one's way in it. */
export function PageContents({ page }: { page: StandingPage }) {
  const headings = page.body.content.filter((it) => it.type === 'heading').filter((it) => it.attrs.level === 2);
  if (headings.length < MANY) return null;
  const { onThisPage } = wordsIn(page.language).standing;
  return (
    <details className="contents-list mb-7">
      <summary>
        {onThisPage}
        <span className="font-[450] text-ink-3">{headings.length}</span>
      </summary>
      <nav aria-label={onThisPage}>
        <ol>
          {headings.map((heading) => (
            <li key={heading.attrs.id}>
              <a href={`#${headingAnchor(heading.attrs.id)}`}>{textOfLine(heading.content)}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
