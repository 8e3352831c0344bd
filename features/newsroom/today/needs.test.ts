import { expect, test } from 'vitest';
import type { PieceLine } from '@/features/newsroom/lists/lines';
import { type Need, sentenceOf } from './needs';

const now = new Date('2026-10-23T14:42:00Z');
const tomorrow = { at: '2026-10-24T05:00:00Z' };
const choices = (count: number): Need => ({ is: 'choices', articleId: 'a', headline: 'A', language: 'en', count });
const piece: PieceLine = {
  ...{ id: 'b', headline: 'B', language: 'en', state: 'in-review', changed: false, section: null, authors: [] },
  ...{ note: null, open: [], when: '16:38', at: '2026-10-23T14:38:00Z', group: 'On the desk' },
};

test.each([
  [[choices(2), { is: 'review', piece, words: 612 }], [tomorrow], '2 things need you. About 5 minutes.'],
  [[choices(1)], [], '1 thing needs you. About 1 minute.'],
  [[{ is: 'review', piece, words: 90 }], [], '1 thing needs you. About 1 minute.'],
  [[], [], 'Nothing needs you.'],
  [
    [],
    [tomorrow],
    'Nothing needs you. 1 piece is scheduled: it goes live Sat 07:00, in 14 h 18 min, without anyone awake.',
  ],
  [
    [],
    [tomorrow, tomorrow],
    'Nothing needs you. 2 pieces are scheduled; the next goes live Sat 07:00, in 14 h 18 min, without anyone awake.',
  ],
] satisfies [Need[], { at: string }[], string][])('with %j and %j coming the day begins “%s”', (needs, coming, said) =>
  expect(sentenceOf(needs, coming, now)).toBe(said),
);
