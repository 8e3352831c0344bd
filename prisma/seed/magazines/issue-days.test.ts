import { expect, test } from 'vitest';
import { issueDay, issueNumber, printedIn } from './issue-days';

const numbers = (start: string, days: number) =>
  [-1, 0, 1, 2, 3].map((quarters) => issueNumber(issueDay({ days }, quarters, new Date(start))));

test.each([
  ['2026-11-23T10:00:00Z', 9, ['1/2027', '4/2026', '3/2026', '2/2026', '1/2026']],
  ['2027-01-05T10:00:00Z', 9, ['1/2027', '4/2026', '3/2026', '2/2026', '1/2026']],
  ['2028-03-31T10:00:00Z', 0, ['2/2028', '1/2028', '4/2027', '3/2027', '2/2027']],
])('a first start on %s, %i days after the newest issue, gives every quarter one number', (start, days, expected) =>
  expect(numbers(start, days)).toEqual(expected),
);

test('the newest is as old as its title says, and a piece names it in words', () => {
  const start = new Date('2026-11-23T10:00:00Z');
  expect(issueDay({ days: 9 }, 0, start)).toEqual(new Date('2026-11-14T00:00:00Z'));
  expect(printedIn({ days: 9 }, 'one before', start)).toBe('3/2026');
});
