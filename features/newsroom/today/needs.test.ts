import { expect, test } from 'vitest';
import { sentenceOf } from './needs';

const now = new Date('2026-10-23T14:42:00Z');
const tomorrow = { at: '2026-10-24T05:00:00Z' };

test.each([
  [2, [tomorrow], '2 things need you.'],
  [1, [], '1 thing needs you.'],
  [0, [], 'Nothing needs you.'],
  [
    0,
    [tomorrow],
    'Nothing needs you. 1 piece is scheduled: it goes live Sat 07:00, in 14 h 18 min, without anyone awake.',
  ],
  [
    0,
    [tomorrow, tomorrow],
    'Nothing needs you. 2 pieces are scheduled; the next goes live Sat 07:00, in 14 h 18 min, without anyone awake.',
  ],
])('with %i things and %j coming the day begins “%s”', (needs, coming, said) =>
  expect(sentenceOf(needs, coming, now)).toBe(said),
);
