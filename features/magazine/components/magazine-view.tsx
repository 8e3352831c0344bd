import { tie } from '@/features/articles/typography';
import { IssueCover } from '@/features/magazine/components/issue-cover';
import { MagazineFacts } from '@/features/magazine/components/magazine-facts';
import type { IssueMark, Magazine } from '@/features/magazine/issue';
import { magazinesPath } from '@/features/magazine/paths';
import { monthOf } from '@/features/words/days';
import { wordsIn } from '@/features/words/words';
import { groupBy } from '@/lib/group-by';

type Props = { magazine: Magazine; issues: IssueMark[] };

/** A title: what it is, and every cover, by year. */
export function MagazineView({ magazine, issues }: Props) {
  const words = wordsIn(magazine.language).magazine;
  return (
    <main id="main" className="page-width">
      <header className="seen-whole page-head">
        <div>
          <p className="mb-2 font-[620]">
            <a href={magazinesPath(magazine.language)} className="inline-block py-1 text-ink-3">
              {words.titles}
            </a>
          </p>
          <h1 className="headline text-title">{magazine.name}</h1>
        </div>
        <div className="max-w-[32em]">
          <p className="font-serif text-standfirst-lead text-pretty text-ink-2">{tie(magazine.about)}</p>
          <MagazineFacts magazine={magazine} />
        </div>
      </header>
      {issues.length === 0 && <p className="mt-11 font-serif text-standfirst-lead">{words.none}</p>}
      {byYear(issues).map(({ year, shelf }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="cover-year">
          <h2 id={`year-${year}`} className="headline text-h2">
            {year}
          </h2>
          <ul className="cover-shelf">
            {shelf.map((issue) => (
              <li key={issue.id}>
                <ShelfCover issue={issue} magazine={magazine} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function ShelfCover({ issue, magazine }: { issue: IssueMark; magazine: Magazine }) {
  return (
    <>
      <div aria-hidden="true">
        <a href={issue.path} tabIndex={-1} className="block">
          <IssueCover issue={issue} at="shelfCover" />
        </a>
      </div>
      <h3 className="headline mt-3 text-h4 text-pretty">
        <a href={issue.path}>{issue.theme ?? `${magazine.name} ${issue.number}`}</a>
      </h3>
      <p className="text-ink-3">
        {issue.number} · {monthOf(issue.appearsOn, magazine.language)}
      </p>
    </>
  );
}

/** The order is kept. */
const byYear = (issues: IssueMark[]) =>
  groupBy(issues, (it) => it.appearsOn.getUTCFullYear()).map(([year, shelf]) => ({ year, shelf }));
