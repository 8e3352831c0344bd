import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toCalendar } from '@/features/events/calendar-file';
import type { Event } from '@/features/events/event';

const event: Event = {
  id: '0197b3c4-0000-7000-8000-000000000001',
  slug: 'kolvik-forum-2027',
  path: '/events/kolvik-forum-2027',
  name: 'Kolvik Forum; talks, tables \\ and ropes',
  kind: 'conference',
  language: 'en',
  startsOn: new Date('2027-03-24T00:00:00Z'),
  endsOn: new Date('2027-03-25T00:00:00Z'),
  venue: 'Old Ropewalk',
  city: 'Kolvik',
  country: 'Valdoria',
  organiser: null,
  url: null,
  description: `Úna línea con ñandúes, ${'año tras año, '.repeat(12)}hasta aquí.\nSecond paragraph.`,
  cancelled: false,
  topicId: null,
  publishedAt: new Date('2026-10-01T08:00:00Z'),
  changedAt: new Date('2026-11-01T09:30:15.250Z'),
};
const SITE = 'https://mon.example';
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
};

test('a calendar reads from it what was written', () => {
  const [entry] = read(toCalendar([event], SITE));
  expect(entry?.summary).toBe(event.name);
  expect(entry?.description).toBe(event.description);
  expect(entry?.location).toBe('Old Ropewalk, Kolvik, Valdoria');
  expect(entry?.uid).toBe(`${event.id}@mon.example`);
  expect(entry?.component.getFirstPropertyValue('url')).toBe(`${SITE}${event.path}`);
});

test('it lasts whole days, and ends before the day after the last', () => {
  const [entry] = read(toCalendar([event], SITE));
  expect([entry?.startDate.isDate, entry?.startDate.toString(), entry?.endDate.toString()]).toEqual([
    true,
    '2027-03-24',
    '2027-03-26',
  ]);
});

test('one that was called off says so, under the same name', () => {
  const [entry] = read(toCalendar([{ ...event, cancelled: true }], SITE));
  expect(entry?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(entry?.uid).toBe(`${event.id}@mon.example`);
});

test('lines end with CR and LF, and none is longer than 75 octets or cut inside a letter', () => {
  const file = toCalendar([event], SITE);
  const lines = file.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(file).not.toContain('\ufffd');
});

test('the file is the same until the event changes, and one of nothing is still a calendar', () => {
  expect(toCalendar([event], SITE)).toContain('DTSTAMP:20261101T093015Z\r\n');
  expect(toCalendar([event], SITE)).toBe(toCalendar([event], SITE));
  expect(read(toCalendar([], SITE))).toEqual([]);
});
