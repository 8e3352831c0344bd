import { expect, test } from 'vitest';
import { dayKeyOf, dayOf, hourWithZone, longDayOf, shortDayOf, titleBlockDay } from '@/features/words/dates';

const winter = new Date('2026-11-18T09:15:00Z');
const summer = new Date('2026-07-01T22:30:00Z');

test('hours are the newsroom’s and name their zone, in summer and winter', () => {
  expect(hourWithZone(winter, 'en')).toBe('10:15 CET');
  expect(hourWithZone(summer, 'en')).toBe('00:30 CEST');
  expect(hourWithZone(winter, 'es')).toBe('10:15 CET');
  expect(hourWithZone(winter, 'de')).toBe('10:15 MEZ');
});

test('days are written as each language writes them', () => {
  expect(dayOf(winter, 'en')).toBe('18 November 2026');
  expect(dayOf(winter, 'es')).toBe('18 de noviembre de 2026');
  expect(dayOf(winter, 'de')).toBe('18. November 2026');
  expect(longDayOf(winter, 'en')).toBe('Wednesday 18 November 2026');
  expect(longDayOf(winter, 'es')).toBe('Miércoles 18 de noviembre de 2026');
  expect(shortDayOf(winter, 'en')).toBe('Wed 18 Nov');
  expect(shortDayOf(winter, 'es')).toBe('Mié 18 nov');
  expect(shortDayOf(winter, 'de')).toBe('Mi 18. Nov');
  expect(titleBlockDay(winter, 'en')).toBe('Wed 18 Nov 2026');
});

test('a day begins at midnight in the newsroom, not in Greenwich', () => {
  expect(dayKeyOf(summer)).toBe('2026-07-02');
});
