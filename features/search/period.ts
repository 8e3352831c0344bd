import { dayKey } from '@/features/words/days';
import { instantAt } from '@/lib/clock';

export type Period = { since: Date | null; until: Date | null };

const SHAPE = /^((?:19|20|21)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What `from` and `to` say, both included: a year, a month or a day of the newsroom's. Anything else says nothing. */
export function readPeriod(from: string | null, to: string | null): Period {
  const first = from === null ? null : unitOf(from);
  const last = to === null ? null : unitOf(to);
  return {
    since: first && instantOf(first.year, first.month ?? 1, first.day ?? 1),
    until: last && endOf(last),
  };
}

type Unit = { year: number; month: number | null; day: number | null };

function unitOf(text: string): Unit | null {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return null;
  const unit = { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
  const at = new Date(Date.UTC(unit.year, (unit.month ?? 1) - 1, unit.day ?? 1));
  const real = at.getUTCMonth() === (unit.month ?? 1) - 1 && at.getUTCDate() === (unit.day ?? 1);
  return real ? unit : null;
}

function endOf({ year, month, day }: Unit): Date {
  if (day !== null) return instantOf(year, month ?? 1, day + 1);
  return month === null ? instantOf(year + 1, 1, 1) : instantOf(year, month + 1, 1);
}

/** Midnight in the newsroom, days and months past their end carried over. */
const instantOf = (year: number, month: number, day: number) =>
  instantAt(dayKey(new Date(Date.UTC(year, month - 1, day))), 0);
