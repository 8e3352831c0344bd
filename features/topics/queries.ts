import 'server-only';
import { cache } from 'react';
import { fillRiver, type Listed, type River } from '@/features/articles/queries';
import type { EventMark } from '@/features/events/event';
import { eventMarkColumns, toEventMark } from '@/features/events/event-row';
import { type Topic, type TopicKind, type TopicMark, topicKind } from '@/features/topics/topic';
import { topicColumns, topicMarkColumns, toTopic, toTopicMark } from '@/features/topics/topic-row';
import { readerDb } from '@/lib/reader-db';

export type FoundTopic = { state: 'live'; topic: Topic } | { state: 'moved'; slug: string } | { state: 'unknown' };

/** The topic at an address; one that was merged into another leads there. */
export const findTopic = cache(async (slug: string): Promise<FoundTopic> => {
  const row = await readerDb().topic.findUnique({ where: { slug }, select: topicColumns });
  if (row) return { state: 'live', topic: toTopic(row) };
  const merged = await readerDb().mergedTopic.findUnique({
    where: { slug },
    select: { topic: { select: { slug: true } } },
  });
  return merged ? { state: 'moved', slug: merged.topic.slug } : { state: 'unknown' };
});

/** A page of what was written about a topic, newest first; null beyond the end. */
export const findTopicRiver = cache(
  (topicId: string, page: number): Promise<River | null> =>
    fillRiver(
      page,
      (limit, skipping) => readerDb().$queryRaw<Listed>`
        select id from pub.newest_of_topic(${topicId}::uuid, ${limit}::int, ${skipping}::int)`,
    ),
);

/** What else its newest pieces are about, the most named first. */
export async function listTopicsBeside(topicId: string, limit: number): Promise<TopicMark[]> {
  return listMarks(
    idsOf(await readerDb().$queryRaw<Listed>`select id from pub.topics_beside(${topicId}::uuid, ${limit}::int)`),
  );
}

/** Events of a topic that have not ended before a day ("2027-03-01"), the earliest first. */
export async function listEventsOfTopic(topicId: string, from: string, limit: number): Promise<EventMark[]> {
  const rows = await readerDb().event.findMany({
    where: { topicId, endsOn: { gte: new Date(from) } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: limit,
    select: eventMarkColumns,
  });
  return rows.map(toEventMark);
}

/** The topics of each kind that were written about last, so many of each. */
export async function listTopics(each: number): Promise<Map<TopicKind, TopicMark[]>> {
  const kinds = topicKind.options;
  const found = await listMarks(
    idsOf(await readerDb().$queryRaw<Listed>`select id from pub.topics_of_kinds(${kinds}, ${each}::int)`),
  );
  return new Map(kinds.map((kind) => [kind, found.filter((it) => it.kind === kind)]));
}

const idsOf = (rows: Listed) => rows.map((row) => row.id);

async function listMarks(ids: string[]): Promise<TopicMark[]> {
  if (ids.length === 0) return [];
  const rows = await readerDb().topic.findMany({ where: { id: { in: ids } }, select: topicMarkColumns });
  const found = new Map(rows.map((row) => [row.id, toTopicMark(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
