import { IssueCover } from '@/features/magazine/components/issue-cover';
import type { IssueMark, Magazine } from '@/features/magazine/issue';
import { magazinesPath } from '@/features/magazine/paths';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { magazine: Magazine; issue: IssueMark; language: Language };

/** The newest issue of a title, in a narrow column beside what else there is to read. */
export function IssuePromo({ magazine, issue, language }: Props) {
  const words = wordsIn(language).magazine;
  return (
    <section aria-labelledby="in-print">
      <h2 id="in-print" className="border-b border-strong pb-2.25 text-label">
        {words.inPrint(`${magazine.name} ${issue.number}`)}
      </h2>
      <div className="grid grid-cols-[112px_minmax(0,1fr)] gap-x-4 pt-3.5">
        <div aria-hidden="true">
          <a href={issue.path} tabIndex={-1} className="block">
            <IssueCover issue={issue} at="railCover" />
          </a>
        </div>
        <div>
          {issue.theme && (
            <p lang={foreign(magazine, language).lang} className="headline text-h4 text-pretty">
              {issue.theme}
            </p>
          )}
          <p className="mt-2 font-[600]">
            <a href={issue.path} className="text-link-line inline-block py-1">
              {words.readIssue}
            </a>
            <br />
            <a href={magazinesPath(language)} className="text-link-line inline-block py-1">
              {words.all}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
