import { beforeEach, expect, test } from 'vitest';
import { findDue } from '@/features/newsletter/digests/due';
import { mailingList } from '@/features/newsletter/lists';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import type { Language } from '@/features/words/language';
import { staffDb } from '@/lib/staff-db';
import { givenList, givenSubscriber } from '@/prisma/factories/newsletter';
import { givenArticle, givenScheduled, givenSection, nobody } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';
import { composeDigests } from '@/worker/post/compose';

givenPublication();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

beforeEach(async () => {
  await staffDb().delivery.deleteMany();
  await staffDb().digest.deleteMany();
  await staffDb().subscription.deleteMany();
  await staffDb().mailingList.deleteMany();
  await staffDb().$executeRaw`
    update article set state = 'draft', published_at = null, withdrawn_at = null, live_revision_id = null`;
});

/** A list, and the instants at which its last digests were due. What went live is in the past: it must be live now. */
async function givenDueList(traits: Parameters<typeof givenList>[0] = {}) {
  const row = await givenList({ hour: 7, ...traits });
  const list = mailingList.parse(row);
  const { until } = findDue(list, new Date(Date.now() - 2 * MINUTE));
  return { list, until, before: findDue(list, new Date(until.getTime() - 1)).until };
}
const at = async (instant: Date, language: Language = 'en') =>
  (await givenArticle({ sectionId: (await givenSection({ language })).id, language, now: instant })).id;
const shift = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);
const digests = () => staffDb().digest.findMany({ orderBy: { until: 'asc' }, include: { deliveries: true } });

test('holds what went live since the one before and not after, newest first; what comes later is in the next', async () => {
  const { until, before } = await givenDueList();
  const early = await at(shift(before, -1));
  const first = await at(shift(before, 1));
  const last = await at(until);
  await at(shift(until, 1));
  expect(await composeDigests(shift(before, 2 * MINUTE))).toBe(1);
  expect(await composeDigests(shift(until, 2 * MINUTE))).toBe(1);
  expect((await digests()).map((it) => it.articleIds)).toEqual([[early], [last, first]]);
});

test('is not composed before its time, nor twice, nor for nothing', async () => {
  const { until } = await givenDueList();
  await at(shift(until, -HOUR));
  expect(await composeDigests(shift(until, MINUTE - 1))).toBe(0);
  expect(await composeDigests(shift(until, MINUTE))).toBe(1);
  expect(await composeDigests(shift(until, 5 * HOUR))).toBe(0);
  // A day without news.
  expect(await composeDigests(shift(until, DAY + 2 * HOUR))).toBe(0);
  expect(await digests()).toHaveLength(1);
});

test('by several workers at once is one, with one row for everybody on the list', async () => {
  const { list, until } = await givenDueList();
  await at(shift(until, -HOUR));
  const on = [await givenSubscriber({ lists: [list] }), await givenSubscriber({ lists: [list] })];
  await givenSubscriber({ lists: [list], state: 'unsubscribed' });
  await givenSubscriber({ lists: [list], state: 'pending' });
  const paused = await givenSubscriber({ lists: [list] });
  await staffDb().subscriber.update({ where: { id: paused.id }, data: { pausedUntil: shift(new Date(), DAY) } });
  await givenSubscriber();
  const now = shift(until, 2 * MINUTE);
  const answers = await Promise.all([1, 2, 3, 4].map(() => composeDigests(now)));
  expect(answers.reduce((sum, it) => sum + it, 0)).toBe(1);
  const [digest, ...others] = await digests();
  expect(others).toEqual([]);
  expect(digest?.deliveries.map((it) => it.subscriberId).sort()).toEqual(on.map((it) => it.id).sort());
  expect(digest?.finishedAt).toBeNull();
});

test('of a Spanish list holds Spanish pieces, and nothing holds what is not live', async () => {
  const { until } = await givenDueList({ language: 'es' });
  const spanish = await at(shift(until, -HOUR), 'es');
  await at(shift(until, -HOUR), 'en');
  const gone = await at(shift(until, -2 * HOUR), 'es');
  await withdraw({ articleId: gone, actor: nobody, now: new Date() });
  await givenScheduled({ goesLiveAt: shift(new Date(), HOUR) });
  await composeDigests(shift(until, 2 * MINUTE));
  expect((await digests()).map((it) => it.articleIds)).toEqual([[spanish]]);
});

test('catches up after days without a worker: once, with everything since', async () => {
  const { list, until } = await givenDueList();
  const three = [
    await at(shift(until, -1 * HOUR)),
    await at(shift(until, -30 * HOUR)),
    await at(shift(until, -50 * HOUR)),
  ];
  await staffDb().digest.create({
    data: {
      ...{ listId: list.id, day: shift(until, -4 * DAY), since: shift(until, -5 * DAY), until: shift(until, -4 * DAY) },
      ...{ subject: 'x', articleIds: [], composedAt: shift(until, -4 * DAY), finishedAt: until },
    },
  });
  expect(await composeDigests(shift(until, 2 * MINUTE))).toBe(1);
  expect((await digests()).at(-1)?.articleIds).toEqual(three);
});

test('that nobody gets is finished at once; presses forget what was offered', async () => {
  const { until } = await givenDueList();
  await at(shift(until, -HOUR));
  await composeDigests(shift(until, 2 * MINUTE));
  expect((await digests())[0]?.finishedAt).not.toBeNull();
  const last = await staffDb().pressEvent.findFirst({ orderBy: { sequence: 'desc' } });
  expect(last?.tags).toEqual(['newsletters']);
});

test('of a list that is not offered is none', async () => {
  const { until } = await givenDueList({ offered: false });
  await at(shift(until, -HOUR));
  expect(await composeDigests(shift(until, 2 * MINUTE))).toBe(0);
});
