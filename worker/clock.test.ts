import { expect, test } from 'vitest';
import { articleTag } from '@/features/articles/tags';
import { staffDb } from '@/lib/staff-db';
import { givenScheduled } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';
import { followClock } from '@/worker/clock';
import { sweep } from '@/worker/sweep';

givenPublication();

const told = async (id: string) => staffDb().pressEvent.count({ where: { tags: { has: articleTag(id) } } });

test('what came due while nobody looked is announced once somebody does, and not again', async () => {
  const goesLiveAt = new Date(Date.now() + 60_000);
  const article = await givenScheduled({ goesLiveAt });
  const before = await told(article.id);
  await followClock(new Date());
  expect(await told(article.id)).toBe(before);
  await followClock(new Date(goesLiveAt.getTime() + 5_000));
  expect(await told(article.id)).toBe(before + 1);
  await followClock(new Date(goesLiveAt.getTime() + 6_000));
  expect(await told(article.id)).toBe(before + 1);
});

test('it looks again at the very next change, and never later than a second from now', async () => {
  await givenScheduled({ goesLiveAt: new Date(Date.now() + 400) });
  expect(await followClock(new Date())).toBeLessThanOrEqual(401);
});

test('a piece that leaves is forgotten hard', async () => {
  const article = await givenScheduled({ goesLiveAt: new Date(Date.now() + 300_000) });
  const unpublishAt = new Date(Date.now() + 500_000);
  await staffDb().article.update({ where: { id: article.id }, data: { unpublishAt } });
  await followClock(new Date(unpublishAt.getTime() - 1));
  await followClock(unpublishAt);
  const last = await staffDb().pressEvent.findFirst({
    where: { tags: { has: articleTag(article.id) } },
    orderBy: { sequence: 'desc' },
  });
  expect(last).toMatchObject({ hard: true });
});

test('old events and attempts are swept away, new ones stay', async () => {
  const old = new Date(Date.now() - 3 * 86_400_000);
  await staffDb().pressEvent.create({ data: { tags: ['old'], happenedAt: old } });
  await staffDb().attempt.create({ data: { key: 'old', windowStart: old, count: 1 } });
  await sweep(new Date());
  expect(await staffDb().pressEvent.count({ where: { tags: { has: 'old' } } })).toBe(0);
  expect(await staffDb().attempt.count({ where: { key: 'old' } })).toBe(0);
  expect(await staffDb().pressEvent.count()).toBeGreaterThan(0);
});
