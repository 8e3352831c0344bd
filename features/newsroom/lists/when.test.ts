import { expect, test } from 'vitest';
import { countdown, shortWhen } from './when';

const now = new Date('2026-10-23T14:42:00Z');
const at = (written: string) => new Date(written);

test.each([
  ['2026-10-23T12:30:00Z', '14:30'],
  ['2026-10-24T05:00:00Z', 'Sat 07:00'],
  ['2026-10-21T09:02:00Z', 'Wed 11:02'],
  ['2026-10-02T09:02:00Z', '2 Oct'],
  ['2025-10-02T09:02:00Z', '2 Oct 2025'],
])('%s is said as %s', (instant, said) => expect(shortWhen(at(instant), now)).toBe(said));

test.each([
  ['2026-10-23T14:42:30Z', 'in 1 min'],
  ['2026-10-23T16:00:00Z', 'in 1 h 18 min'],
  ['2026-10-26T05:00:00Z', 'in 2 d 14 h'],
])('%s is %s', (instant, said) => expect(countdown(at(instant), now)).toBe(said));
