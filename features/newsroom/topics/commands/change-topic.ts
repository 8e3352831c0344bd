import { EVENTS, LATEST, slugTag, TOPICS, topicTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { changedElsewhere, type Elsewhere } from '@/features/newsroom/desk/changed-elsewhere';
import { seenOf } from '@/features/newsroom/desk/seen';
import { type TopicFacts, topicFactsOf } from '@/features/newsroom/topics/topic-facts';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

export type TopicAnswer =
  | { ok: true; id: string; seen: string }
  | { ok: false; problem: 'unknown' | 'merged' }
  | { ok: false; problem: 'slug-taken'; by: string }
  | { ok: false; problem: 'edited-elsewhere'; elsewhere: Elsewhere };

type Deed = { facts: TopicFacts; actor: Actor; now: Date };

/** Readers see a topic once a live piece has it. */
export async function createTopic({ facts, actor, now }: Deed): Promise<TopicAnswer> {
  return change<TopicAnswer>(async (tx) => {
    const by = await whoseAddress(tx, facts.slug, null);
    if (by) return { answer: { ok: false, problem: 'slug-taken', by }, forget: null };
    const { id } = await tx.topic.create({ data: facts, select: { id: true } });
    await writeDown(tx, { actor, at: now, action: 'create-topic', thing: { kind: 'topic', id }, after: facts });
    return { answer: { ok: true, id, seen: seenOf(facts) }, forget: null };
  });
}

/** Says something else of a topic; its former address leads to it. */
export async function changeTopic(deed: Deed & { id: string; seen: string }): Promise<TopicAnswer> {
  const { id, seen, facts, actor, now } = deed;
  return change<TopicAnswer>(async (tx) => {
    await tx.$queryRaw`select id from topic where id = ${id}::uuid for update`;
    const row = await tx.topic.findUnique({ where: { id } });
    if (!row) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    if (row.mergedIntoId) return { answer: { ok: false, problem: 'merged' }, forget: null };
    const before = topicFactsOf(row);
    const elsewhere = await changedElsewhere(tx, { kind: 'topic', id, facts: before, seen });
    if (elsewhere) return { answer: { ok: false, problem: 'edited-elsewhere', elsewhere }, forget: null };
    const by = await whoseAddress(tx, facts.slug, id);
    if (by) return { answer: { ok: false, problem: 'slug-taken', by }, forget: null };
    if (before.slug !== facts.slug) {
      await tx.formerTopicSlug.deleteMany({ where: { slug: facts.slug } });
      await tx.formerTopicSlug.create({ data: { slug: before.slug, topicId: id, leftAt: now } });
    }
    await tx.topic.update({ where: { id }, data: facts });
    await writeDown(tx, { actor, at: now, action: 'change-topic', thing: { kind: 'topic', id }, before, after: facts });
    const tags = [topicTag(id), TOPICS, LATEST, EVENTS, ...[before.slug, facts.slug].map(slugTag)];
    return { answer: { ok: true, id, seen: seenOf(facts) }, forget: { tags } };
  });
}

/** Whose an address is, or was; its own former ones are free to it. One topic at a time settles its address. */
async function whoseAddress(tx: Transaction, slug: string, ownId: string | null): Promise<string | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('settle-topic'))`;
  const other = await tx.topic.findFirst({
    where: { slug, ...(ownId ? { id: { not: ownId } } : {}) },
    select: { name: true },
  });
  if (other) return other.name;
  const was = await tx.formerTopicSlug.findUnique({ where: { slug }, include: { topic: { select: { name: true } } } });
  return was && was.topicId !== ownId ? was.topic.name : null;
}
