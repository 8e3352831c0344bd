import { z } from 'zod';
import type { Title } from './written';

const DAY = 86_400_000;
/** An issue as a piece of the set names it. */
export const issueName = z.enum(['latest', 'one before', 'two before', 'three before']);
type IssueName = z.infer<typeof issueName>;

/** The day on the cover, counted from the first start: so many quarters before (or, below zero, after) the newest. */
export function issueDay({ days }: Pick<Title, 'days'>, quarters: number, startedAt: Date): Date {
  const newest = new Date(startedAt.getTime() - days * DAY);
  // No month is shorter than 28 days, so that an issue stays in its quarter.
  const day = Math.min(newest.getUTCDate(), 28);
  return new Date(Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() - 3 * quarters, day));
}

/** "4/2026": the quarter in which it appears. */
export const issueNumber = (day: Date) => `${Math.floor(day.getUTCMonth() / 3) + 1}/${day.getUTCFullYear()}`;
export const issueSlug = (number: string) => number.replace('/', '-');

/** The number of the issue that a piece was printed in. */
export const printedIn = (title: Pick<Title, 'days'>, name: IssueName, startedAt: Date) =>
  issueNumber(issueDay(title, issueName.options.indexOf(name), startedAt));
