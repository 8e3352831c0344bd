import { shareOfDay } from '@/features/articles/days';
import type { PieceLine } from '@/features/newsroom/lists/lines';
import { dayKeyOf, hourOf } from '@/features/words/dates';

type Props = { live: PieceLine[]; coming: PieceLine[]; now: Date };

/** Of the scale in its own units; it is drawn as wide as the page. */
const [LEFT, RIGHT, LINE] = [16, 1152, 136];
/** Between the first line of words and the last. */
const ROOM = 84;
/** More labels than this on one side would cross: then codes alone. */
const MOST = 6;

/** Between a mark and its words; about how wide a letter is. */
const [GAP, LETTER] = [11, 7.4];

const x = (at: Date) => LEFT + shareOfDay(at) * (RIGHT - LEFT);

/** The day as a line: what is behind reads to the left and climbs towards now, what is ahead reads to the right and falls. */
export function DayLine({ live, coming, now }: Props) {
  const today = coming.filter(({ at }) => dayKeyOf(new Date(at)) === dayKeyOf(now));
  const behind = live.toReversed();
  return (
    <svg className="day-line" viewBox="0 0 1168 176" role="img" aria-label={inWords(behind, today)}>
      {Array.from({ length: 25 }, (_, hour) => (
        <Tick key={hourName(hour)} hour={hour} />
      ))}
      <path className="base" d={`M${LEFT} ${LINE}H${RIGHT}`} />
      <path className="gone" d={`M${LEFT} ${LINE - 1}H${x(now)}`} />
      {behind.map((piece, index) => (
        <Mark
          key={piece.id}
          piece={piece}
          y={LINE - 24 - index * stepOf(behind.length)}
          side="behind"
          wordy={behind.length <= MOST}
        />
      ))}
      <path className="now" d={`M${x(now)} 8V${LINE + 12}`} />
      <text
        className="now-hour"
        x={x(now) + (x(now) > 1080 ? -6 : 6)}
        y={20}
        textAnchor={x(now) > 1080 ? 'end' : 'start'}
      >
        {hourOf(now, 'en')}
      </text>
      {today.map((piece, index) => (
        <Mark
          key={piece.id}
          piece={piece}
          y={32 + index * stepOf(today.length)}
          side="ahead"
          wordy={today.length <= MOST}
        />
      ))}
    </svg>
  );
}

/** From one line of words to the next; where there are more than fit, their marks come closer. */
const stepOf = (count: number) => Math.min(22, ROOM / Math.max(1, count - 1));

const hourName = (hour: number) => String(hour).padStart(2, '0');

function Tick({ hour }: { hour: number }) {
  const at = LEFT + (hour / 24) * (RIGHT - LEFT);
  return (
    <>
      <path className="tick-mark" d={`M${at} ${LINE}v${hour % 3 === 0 ? 10 : 5}`} />
      {hour % 3 === 0 && (
        <text className="hour" x={at} y={LINE + 28} textAnchor="middle">
          {hourName(hour)}
        </text>
      )}
    </>
  );
}

type MarkProps = { piece: PieceLine; y: number; side: 'behind' | 'ahead'; wordy: boolean };

function Mark({ piece, y, side, wordy }: MarkProps) {
  const at = x(new Date(piece.at));
  const code = piece.section?.code ?? '–';
  const whole = `${code} ${shortOf(piece.headline)}`;
  const room = side === 'behind' ? at - GAP : 1168 - at - GAP;
  const said = wordy && whole.length * LETTER < room ? whole : code;
  return (
    <g className={side}>
      <path className="stem" d={`M${at} ${y}V${LINE}`} />
      {side === 'behind' ? (
        <circle className="dot" cx={at} cy={y} r="5" />
      ) : (
        <path className="flag" d={`M${at} ${y - 4}h12v10h-12z`} />
      )}
      <text
        className="said"
        x={side === 'behind' ? at - GAP : at + GAP + 4}
        y={y + 5}
        textAnchor={side === 'behind' ? 'end' : 'start'}
        lang={piece.language}
      >
        {said}
      </text>
    </g>
  );
}

const shortOf = (headline: string) =>
  headline.length > 46 ? `${headline.slice(0, 44).replace(/\s+\S*$/, '')} …` : headline;

function inWords(live: PieceLine[], coming: PieceLine[]): string {
  const hours = (lines: PieceLine[]) => lines.map(({ at }) => hourOf(new Date(at), 'en')).join(', ');
  const behind = live.length > 0 ? `live at ${hours(live)}` : 'nothing went live';
  return `Today: ${behind}; ${coming.length > 0 ? `scheduled for ${hours(coming)}` : 'nothing is scheduled'}.`;
}
