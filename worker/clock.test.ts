import { expect, test } from 'vitest';
import { articleTag, EVENTS, eventTag, issueTag, MAGAZINES, slugTag } from '@/features/articles/tags';
import { staffDb } from '@/lib/staff-db';
import { givenEvent, givenIssue, givenMagazine, givenScheduled } from '@/prisma/factories/publication';
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
  await givenScheduled({ goesLiveAt: new Date(Date.now() + 900) });
  expect(await followClock(new Date())).toBeLessThan(900);
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

test('an issue and an event that come due are announced, with the addresses at which they were unknown', async () => {
  const soon = new Date(Date.now() + 900_000);
  const title = await givenMagazine();
  const issue = await givenIssue(title.id, { publishedAt: soon });
  const event = await givenEvent({ publishedAt: soon });
  await followClock(new Date(soon.getTime() - 1));
  expect(await staffDb().pressEvent.count({ where: { tags: { has: issueTag(issue.id) } } })).toBe(0);
  await followClock(soon);
  const last = await staffDb().pressEvent.findFirst({ orderBy: { sequence: 'desc' } });
  expect(last?.hard).toBe(false);
  expect(last?.tags).toEqual(
    expect.arrayContaining([
      ...[MAGAZINES, issueTag(issue.id), slugTag(`${title.slug}/${issue.slug}`)],
      ...[EVENTS, eventTag(event.id), slugTag(event.slug)],
    ]),
  );
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
