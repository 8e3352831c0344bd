import type { Counts } from '@/features/archive/queries';
import { monthsOf } from '@/features/archive/span';
import { archivePath } from '@/features/articles/paths';
import { monthNameOf, noonOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { counts: Counts; language: Language };

/** Every year since the first piece, the newest on top: its months, with how much came out in each. */
export function ArchiveYears({ counts, language }: Props) {
  const years = new Set([...counts.keys()].map((month) => month.slice(0, 4)));
  const most = Math.max(...counts.values(), 1);
  return [...years].toReversed().map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="archive-year">
      <h2 id={`year-${year}`} className="headline">
        <a href={archivePath(year)}>{year}</a>
      </h2>
      <ol className="month-cells">
        {monthsOf(year).map((month) => (
          <li key={month}>
            <MonthCell month={month} pieces={counts.get(month) ?? 0} most={most} language={language} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

type Cell = { month: string; pieces: number; most: number; language: Language };

function MonthCell({ month, pieces, most, language }: Cell) {
  const name = monthNameOf(noonOf(month), language);
  if (pieces === 0) return <span className="text-ink-3">{name}</span>;
  return (
    <a href={archivePath(month)}>
      <span className="font-[620]">{name}</span>{' '}
      <span className="text-ink-3">
        {pieces.toLocaleString(wordsIn(language).tag)}
        <span className="sr-only"> {wordsIn(language).lists.archive.pieces(pieces).replace(/^\S+ /u, '')}</span>
      </span>
      <svg aria-hidden="true" className="month-bar">
        <rect width={`${((pieces / most) * 100).toFixed(1)}%`} height="5" />
      </svg>
    </a>
  );
}
