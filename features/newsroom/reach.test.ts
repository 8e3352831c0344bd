import { expect, test } from 'vitest';
import { authorTag, CORRECTIONS, LATEST, monthTag, topicTag } from '@/features/articles/tags';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenAuthor, givenTopic } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';
import { reachOf } from './reach';

givenPublication();
const reach = (articleId: string) => staffDb().$transaction((tx) => reachOf(tx, articleId));

test('a piece reaches the pages of its authors and topics, the latest, and its month by the newsroom’s calendar', async () => {
  const [author, topic] = [await givenAuthor(), await givenTopic()];
  const { id } = await givenArticle({
    bylines: [{ authorId: author.id, place: null, outlet: null }],
    topicIds: [topic.id],
    now: new Date('2026-05-31T22:00:00Z'),
  });
  const { lists } = await reach(id);
  expect(lists).toEqual(
    expect.arrayContaining([authorTag(author.id), topicTag(topic.id), LATEST, monthTag('2026-06')]),
  );
  expect(lists).not.toContain(CORRECTIONS);
  await staffDb().correction.create({ data: { articleId: id, correctedAt: new Date(), text: 'Seven.' } });
  expect((await reach(id)).lists).toContain(CORRECTIONS);
});
