import { expect, test } from 'vitest';
import { readAsked } from '@/features/events/asked';
import { byMonth, isOver } from '@/features/events/days';
import type { EventMark } from '@/features/events/event';
import { eventsPath } from '@/features/events/paths';
import { placeOf } from '@/features/events/place';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const mark = (startsOn: string, endsOn = startsOn): EventMark => ({
  ...{ id: startsOn, path: '/events/x', name: 'X', kind: 'show', language: 'en', cancelled: false },
  ...{ venue: null, city: 'Kolvik', country: null, startsOn: day(startsOn), endsOn: day(endsOn) },
});

test('an event is over when its last day is, by the newsroom’s clock', () => {
  const event = mark('2026-11-20', '2026-11-23');
  expect(isOver(event, new Date('2026-11-23T22:59:00Z'))).toBe(false);
  expect(isOver(event, new Date('2026-11-23T23:00:00Z'))).toBe(true);
});

test('events stand in the month they begin in, those under way in the first', () => {
  const months = byMonth([mark('2026-10-30', '2026-11-30'), mark('2026-11-28'), mark('2027-01-02')], '2026-11');
  expect(months.map(({ month, events }) => [month, events.length])).toEqual([
    ['2026-11', 2],
    ['2027-01', 1],
  ]);
});

test.each([
  [{}, { kind: null, from: null }],
  [
    { type: 'show', from: '2027-03' },
    { kind: 'show', from: '2027-03' },
  ],
  [{ type: 'party' }, null],
  [{ from: '2027-13' }, null],
  [{ from: ['2027-01', '2027-02'] }, null],
])('%j asks for %j', (query, asked) => expect(readAsked(query)).toEqual(asked));

test('a choice has an address', () => {
  expect(eventsPath({ language: 'en' })).toBe('/events');
  expect(eventsPath({ language: 'es', kind: 'show', from: '2027-03' })).toBe('/es/events?from=2027-03&type=show');
});

test('a city that is its own country is named once', () => {
  expect(placeOf({ city: 'Tesmar', country: 'Tesmar' })).toBe('Tesmar');
  expect(placeOf({ city: 'Kolvik', country: 'Valdoria' })).toBe('Kolvik, Valdoria');
});
