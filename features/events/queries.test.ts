import { expect, test } from 'vitest';
import { findEvent, listCalendar, listEvents, listPastEvents } from '@/features/events/queries';
import { givenEvent } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const names = (events: { name: string }[]) => events.map((it) => it.name);

test('what has not ended is to come, the earliest first; what has ended is past, the latest first', async () => {
  await givenEvent({ name: 'Later', startsOn: day('2027-05-01'), kind: 'show' });
  await givenEvent({ name: 'Under way', startsOn: day('2027-02-27'), endsOn: day('2027-03-02') });
  await givenEvent({ name: 'Soon', slug: 'soon', startsOn: day('2027-03-04') });
  await givenEvent({ name: 'Yesterday', startsOn: day('2027-02-28') });
  await givenEvent({ name: 'Long ago', startsOn: day('2026-02-28') });
  const hidden = { publishedAt: new Date(Date.now() + 60_000), startsOn: day('2027-03-03') };
  await givenEvent({ ...hidden, name: 'Not announced yet', slug: 'not-yet' });
  await givenEvent({ ...hidden, name: 'Never announced', publishedAt: null });

  expect(names(await listEvents('2027-03-01'))).toEqual(['Under way', 'Soon', 'Later']);
  expect(names(await listEvents('2027-03-01', { limit: 1 }))).toEqual(['Under way']);
  expect(names(await listEvents('2027-03-01', { kind: 'show' }))).toEqual(['Later']);
  expect(names(await listPastEvents('2027-03-01', 12))).toEqual(['Yesterday', 'Long ago']);
  expect(names(await listCalendar('2027-03-01'))).toEqual(['Under way', 'Soon', 'Later']);
  expect(await findEvent('soon')).toMatchObject({ name: 'Soon', path: '/events/soon', startsOn: day('2027-03-04') });
  expect(await findEvent('not-yet')).toBeNull();
});
