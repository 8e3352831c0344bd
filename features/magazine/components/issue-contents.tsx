import { IssueLine } from '@/features/magazine/components/issue-line';
import type { Issue, IssueEntry } from '@/features/magazine/issue';
import { wordsIn } from '@/features/words/words';
import { groupBy } from '@/lib/group-by';

/** The table of contents, a group for each rubric, in the order of the pages. */
export function IssueContents({ issue: { entries, magazine } }: { issue: Issue }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="contents" className="mt-10">
      <h2 id="contents" className="border-b border-strong pb-2.25 text-label">
        {wordsIn(magazine.language).magazine.contents}
      </h2>
      {byRubric(entries).map(({ rubric, lines }) => (
        <section key={lines[0].headline} aria-labelledby={idOf(rubric)} className="contents-rubric">
          <h3 id={idOf(rubric)} className="font-[620] text-ink-2">
            {rubric}
          </h3>
          <ol>
            {lines.map((entry) => (
              <IssueLine key={entry.headline} entry={entry} level={4} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

const idOf = (rubric: string) => `rubric-${rubric.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Rubrics in the order in which they first appear. */
const byRubric = (entries: IssueEntry[]) =>
  groupBy(entries, (it) => it.rubric).map(([rubric, lines]) => ({ rubric, lines }));
