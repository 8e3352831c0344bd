import { IssueCover } from '@/features/magazine/components/issue-cover';
import { IssueLine } from '@/features/magazine/components/issue-line';
import type { ListedIssue } from '@/features/magazine/issue';
import { magazinesPath } from '@/features/magazine/paths';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { issue: ListedIssue; language: Language };

const LINES = 5;

/** The newest issue: its cover, and beside it the first lines of its contents. */
export function MagazineBand({ issue, language }: Props) {
  const words = wordsIn(language).magazine;
  const { name } = issue.magazine;
  return (
    <section aria-labelledby="in-print" className="magazine-band">
      <div aria-hidden="true">
        <a href={issue.path} tabIndex={-1} className="block">
          <IssueCover issue={issue} at="cover" />
        </a>
      </div>
      <div>
        <h2 id="in-print" className="border-b border-strong pb-2.25 text-label">
          {words.inPrint(`${name} ${issue.number}`)}
        </h2>
        <ol lang={foreign(issue.magazine, language).lang}>
          {issue.entries.slice(0, LINES).map((entry) => (
            <IssueLine key={entry.headline} entry={entry} level={3} />
          ))}
        </ol>
        <p className="mt-2 flex flex-wrap gap-x-5 font-[600]">
          <a href={issue.path} className="text-link-line inline-block py-1.5">
            {words.readIssue}
          </a>
          <a href={magazinesPath(language)} className="text-link-line inline-block py-1.5">
            {words.all}
          </a>
        </p>
      </div>
    </section>
  );
}
