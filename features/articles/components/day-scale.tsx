import type { Teaser } from '@/features/articles/article';
import { shareOfDay } from '@/features/articles/days';
import { sectionClass } from '@/features/sections/components/section-code';

type Props = {
  teasers: Teaser[];
  /** What the drawing shows, in words. */
  label: string;
  /** Where the red line stands: only on today's. */
  now: Date | null;
};

const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

/** A day as a ruler of 24 hours: a bar for each story, in the colour of its section. */
export function DayScale({ teasers, label, now }: Props) {
  return (
    <svg role="img" aria-label={label} className="day-scale">
      <line x1="0" x2="100%" y1="24.5" y2="24.5" />
      {HOURS.map((hour) => (
        <line key={hour} x1={at(hour / 24)} x2={at(hour / 24)} y1="24" y2={hour % 6 === 0 ? 33 : 28} />
      ))}
      {HOURS.filter((hour) => hour % 3 === 0).map((hour) => (
        <text key={hour} x={at(hour / 24)} y="44" className={hour % 6 === 0 ? anchor(hour) : 'day-scale-between'}>
          {String(hour).padStart(2, '0')}:00
        </text>
      ))}
      {teasers.map((teaser) => (
        <rect
          key={teaser.id}
          x={at(shareOfDay(teaser.publishedAt))}
          y="4"
          width="4"
          height="20"
          className={sectionClass(teaser.section)}
        />
      ))}
      {now && <line x1={at(shareOfDay(now))} x2={at(shareOfDay(now))} y1="0" y2="28" className="day-scale-now" />}
    </svg>
  );
}

const at = (share: number) => `${(share * 100).toFixed(2)}%`;

function anchor(hour: number): string | undefined {
  if (hour === 0) return 'day-scale-first';
  return hour === 24 ? 'day-scale-last' : undefined;
}
