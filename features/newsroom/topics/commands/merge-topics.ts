import { articleTag, EVENTS, LATEST, slugTag, TOPICS, topicTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

type Deed = { id: string; intoId: string; actor: Actor; now: Date };
export type MergeAnswer = { ok: true; pieces: number } | { ok: false; problem: 'unknown' | 'itself' | 'merged' };

/**
 * Makes one topic of two: pieces, drafts and events of the first have the second from now on, and every address that led
 * to the first leads to the second in one step. The first stays as that address. There is no way back but by hand.
 */
export async function mergeTopics({ id, intoId, actor, now }: Deed): Promise<MergeAnswer> {
  if (id === intoId) return { ok: false, problem: 'itself' };
  return change<MergeAnswer>(async (tx) => {
    // In one order, so that two who merge the same pair crosswise wait for each other.
    await tx.$queryRaw`select id from topic where id in (${id}::uuid, ${intoId}::uuid) order by id for update`;
    const [from, into] = await Promise.all([id, intoId].map((it) => tx.topic.findUnique({ where: { id: it } })));
    if (!from || !into) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    if (from.mergedIntoId || into.mergedIntoId) return { answer: { ok: false, problem: 'merged' }, forget: null };
    const pieces = await carryPieces(tx, id, intoId);
    await carryDrafts(tx, id, intoId);
    await tx.event.updateMany({ where: { topicId: id }, data: { topicId: intoId } });
    await tx.topic.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId: intoId } });
    await tx.formerTopicSlug.updateMany({ where: { topicId: id }, data: { topicId: intoId } });
    await tx.topic.update({ where: { id }, data: { mergedIntoId: intoId } });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'merge-topic', thing: { kind: 'topic', id } },
      ...{ before: { name: from.name }, after: { into: into.name, pieces: pieces.length } },
    });
    const tags = [id, intoId].map(topicTag);
    const shown = [TOPICS, LATEST, EVENTS, slugTag(from.slug), slugTag(into.slug), ...pieces.map(articleTag)];
    return { answer: { ok: true, pieces: pieces.length }, forget: { tags: [...tags, ...shown] } };
  });
}

/** Pieces that readers have, or had: each names a topic once. */
async function carryPieces(tx: Transaction, id: string, intoId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ article_id: string }[]>`
    select article_id from article_topic where topic_id = ${id}::uuid`;
  await tx.$executeRaw`
    update article_topic t set topic_id = ${intoId}::uuid where topic_id = ${id}::uuid and not exists (
      select from article_topic u where u.article_id = t.article_id and u.topic_id = ${intoId}::uuid)`;
  await tx.articleTopic.deleteMany({ where: { topicId: id } });
  return rows.map((row) => row.article_id);
}

/** Drafts name topics by id: whoever publishes one of them later must not bring the first topic back. */
async function carryDrafts(tx: Transaction, id: string, intoId: string): Promise<void> {
  await tx.$executeRaw`
    update draft set topic_ids = case when ${intoId}::uuid = any(topic_ids) then array_remove(topic_ids, ${id}::uuid)
      else array_replace(topic_ids, ${id}::uuid, ${intoId}::uuid) end
    where topic_ids @> array[${id}::uuid]`;
}
