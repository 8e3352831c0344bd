import { useId } from 'react';
import { changesBetween, readWallTime, wallTimeAt } from '@/features/newsroom/publishing/wall-time';
import { hourIn, shortDayIn, whenIn } from '../hour-words';

const [WIDTH, HOUR, DAY] = [600, 3_600_000, 86_400_000];
const STEPS = [HOUR / 12, HOUR / 4, HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY];

type Props = { now: Date; at: Date; zone: string; embargo: Date | null };

/** From now to the chosen hour: the days between, the embargo hatched, the night of the clocks marked. */
export function TimeScale({ now, at, zone, embargo }: Props) {
  const hatch = useId();
  const span = (at.getTime() - now.getTime()) * 1.08;
  const x = (it: Date | number) => ((Number(it) - now.getTime()) / span) * WIDTH;
  const until = new Date(now.getTime() + span);
  const days = span <= 32 * DAY ? midnightsBetween(now, until, zone) : [];
  const every = Math.ceil(days.length / 8);
  const changes = changesBetween(zone, now, at);
  const end = x(at);
  const held = embargo ? Math.min(x(embargo), WIDTH) : 0;
  const words = [
    `From now to ${whenIn(at, zone, now)}.`,
    ...(embargo ? [`Held until ${whenIn(embargo, zone, now)}.`] : []),
    ...changes.map((it) => `On ${shortDayIn(it.at, zone)} the clocks change.`),
  ];
  return (
    <svg className="scale" viewBox={`0 0 ${WIDTH} 74`} role="img" aria-label={words.join(' ')}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="scale-tick" strokeWidth="1.6" />
        </pattern>
      </defs>
      {ticksOf(now, span).map((tick) => (
        <path key={tick} d={`M${x(tick)} 44v4`} className="scale-tick" />
      ))}
      {days.map((day, index) => (
        <g key={Number(day)}>
          <path d={`M${x(day)} 36v16`} className="scale-line" />
          {index % every === 0 && x(day) > 34 && x(day) < end - 24 && (
            <text x={x(day) + 4} y="66" className="scale-faint">
              {days.length <= 6 ? shortDayIn(day, zone).slice(0, 3) : shortDayIn(day, zone).slice(4)}
            </text>
          )}
        </g>
      ))}
      <path d={`M0 44H${WIDTH}`} className="scale-line" />
      {embargo && (
        <>
          <rect x="1" y="36" width={Math.max(0, held)} height="8" fill={`url(#${hatch})`} />
          <path d={`M${held} 30v14`} className="scale-line" strokeWidth="2" />
          <text x="8" y="29" className="scale-faint">
            Embargo: nobody can publish before {whenIn(embargo, zone, now)}
          </text>
        </>
      )}
      {changes.map((it) => (
        <g key={Number(it.at)}>
          <path d={`M${x(it.at)} 30v22`} className="scale-warn" strokeWidth="2" />
          <text x={x(it.at) + 5} y="66" className="scale-warn-words">
            {it.after < it.before ? '+' : '−'}
            {Math.abs(it.after - it.before) / HOUR} h
          </text>
        </g>
      ))}
      <path d="M1 24v26" className="scale-line" strokeWidth="2" />
      <text x="0" y="66" className="scale-now">
        now
      </text>
      <path d={`M${end} 8v42`} className="scale-chosen" strokeWidth="3" />
      <path d={`M${end} 7h-48v15h48z`} className="scale-flag" />
      <text x={end - 24} y="19" textAnchor="middle" className="scale-flag-words">
        {hourIn(at, zone)}
      </text>
    </svg>
  );
}

function ticksOf(now: Date, span: number): number[] {
  const step = STEPS.find((it) => span / it <= 80) ?? 365 * DAY;
  const first = Math.ceil(now.getTime() / step) * step;
  return Array.from({ length: Math.floor((now.getTime() + span - first) / step) + 1 }, (_, at) => first + at * step);
}

function midnightsBetween(from: Date, until: Date, zone: string): Date[] {
  const found: Date[] = [];
  for (let at = from.getTime() + DAY; at < until.getTime() + DAY; at += DAY) {
    const reading = readWallTime({ ...wallTimeAt(new Date(at), zone), time: '00:00' });
    const midnight = reading.is === 'once' ? reading.at : reading.is === 'twice' ? reading.first : null;
    if (midnight && midnight > from && midnight < until) found.push(midnight);
  }
  return found;
}
