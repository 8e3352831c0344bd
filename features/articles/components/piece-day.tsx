import type { Teaser } from '@/features/articles/article';
import { DayScale } from '@/features/articles/components/day-scale';
import type { Level } from '@/features/articles/components/headline';
import { PieceRow } from '@/features/articles/components/piece-row';
import type { Day } from '@/features/articles/days';
import { dayKeyOf, hourOf, zoneOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  day: Day;
  title: string;
  language: Language;
  now: Date;
  /** Of a day that does not fit on one page: where the rest of it stands. */
  part?: { begun: boolean; goesOn: boolean };
};

/** Of fewer a scale says nothing that their hours do not. */
const WORTH_A_SCALE = 3;

/** A day of the river: its scale, and its pieces by the hour. A quiet day takes less room. */
export function PieceDay({ day: { key, at, teasers }, title, language, now, part }: Props) {
  const words = wordsIn(language);
  const isQuiet = teasers.length < WORTH_A_SCALE;
  const { stories, begun, goesOn } = words.lists.latest;
  const facts = [
    ...(part?.begun ? [begun] : []),
    ...(part?.goesOn ? [goesOn] : []),
    ...(part?.begun || part?.goesOn ? [] : [stories(teasers.length)]),
    ...(isQuiet ? [] : [words.timesIn(zoneOf(at, language))]),
  ];
  return (
    <section aria-labelledby={`day-${key}`} className={isQuiet ? 'piece-day piece-day-quiet' : 'piece-day'}>
      <header>
        <h2 id={`day-${key}`} className="headline">
          {title}
        </h2>
        <p className="text-ink-3">{facts.join(' · ')}</p>
      </header>
      <PieceList teasers={teasers} language={language} now={dayKeyOf(now) === key ? now : null} />
    </section>
  );
}

type ListProps = { teasers: Teaser[]; language: Language; level?: Level; now?: Date | null };

/** The pieces of one day (or a part of it) on its scale, and by the hour. */
export function PieceList({ teasers, language, level = 3, now = null }: ListProps) {
  return (
    <>
      {teasers.length >= WORTH_A_SCALE && (
        <DayScale teasers={teasers} label={wordsIn(language).lists.latest.scale(teasers.length)} now={now} />
      )}
      <ol className="piece-rows">
        {teasers.map((teaser) => (
          <PieceRow key={teaser.id} teaser={teaser} moment={hourOf(teaser.publishedAt, language)} level={level} />
        ))}
      </ol>
    </>
  );
}
