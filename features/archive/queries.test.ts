import { beforeAll, expect, test } from 'vitest';
import { spanOf } from '@/features/archive/span';
import { givenArticle, givenScheduled, givenSection, givenWithdrawn } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';
import { countByDay, countByMonth, findArchiveRiver, findBeside } from './queries';

givenPublication();

beforeAll(async () => {
  const { id: sectionId } = await givenSection();
  const { id: hidden } = await givenSection({ hidden: true });
  const piece = (headline: string, now: string) => givenArticle({ headline, sectionId, now: new Date(now) });
  // The last instants of a month in Berlin, in winter and in summer, are not Greenwich's.
  await piece('Last of January', '2026-01-31T22:59:59Z');
  await piece('First of February', '2026-01-31T23:00:00Z');
  await piece('Last of June', '2026-06-30T21:59:59Z');
  await piece('First of July', '2026-06-30T22:00:00Z');
  // A day of 23 hours.
  await piece('Night of the clocks', '2026-03-29T21:59:59Z');
  await givenArticle({ sectionId: hidden, now: new Date('2026-02-10T12:00:00Z') });
  await givenWithdrawn({ sectionId, now: new Date('2026-02-11T12:00:00Z') });
  await givenScheduled({ sectionId, now: new Date('2026-02-12T12:00:00Z'), goesLiveAt: new Date('2222-01-01') });
});

test('pieces are counted in the newsroom’s months and days, and only those that are live', async () => {
  expect([...(await countByMonth())]).toEqual([
    ['2026-01', 1],
    ['2026-02', 1],
    ['2026-03', 1],
    ['2026-06', 1],
    ['2026-07', 1],
  ]);
  expect([...(await countByDay('2026-01-01', '2027-01-01'))]).toEqual([
    ['2026-01-31', 1],
    ['2026-02-01', 1],
    ['2026-03-29', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 1],
  ]);
});

test('a span holds what came out in it, to the instant', async () => {
  const headlines = async (first: string, beyond: string) =>
    (await findArchiveRiver(first, beyond, 1))?.teasers.map((it) => it.headline);
  expect(await headlines('2026-02-01', '2026-03-01')).toEqual(['First of February']);
  expect(await headlines('2026-06-30', '2026-07-01')).toEqual(['Last of June']);
  expect(await headlines('2026-03-29', '2026-03-30')).toEqual(['Night of the clocks']);
  expect(await headlines('2026-04-01', '2026-05-01')).toEqual([]);
});

test('before and after a span lie the nearest days that have something', async () => {
  const now = new Date('2026-08-01T12:00:00Z');
  const beside = async (...parts: string[]) => {
    const span = spanOf(parts, now);
    return span && findBeside(span);
  };
  expect(await beside('2026', '02')).toEqual({ earlier: '2026-01-31', later: '2026-03-29' });
  expect(await beside('2026', '03', '29')).toEqual({ earlier: '2026-02-01', later: '2026-06-30' });
  expect(await beside('2026', '07')).toEqual({ earlier: '2026-06-30', later: null });
  expect(await beside('2026')).toEqual({ earlier: null, later: null });
});
