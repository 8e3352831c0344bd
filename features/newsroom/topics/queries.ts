import 'server-only';
import { z } from 'zod';
import { seenOf } from '@/features/newsroom/desk/seen';
import { topicFactsOf } from '@/features/newsroom/topics/topic-facts';
import { topicKind } from '@/features/topics/topic';
import { staffDb } from '@/lib/staff-db';

const MOST = 100;

/** What is asked for in the address: words of the name, a kind. */
export const askedTopics = z.object({
  q: z.string().max(100).catch(''),
  kind: z.union([z.literal(''), topicKind]).catch(''),
});

/** Topics by name, with how many published pieces have each; a hundred, and whether there are more. */
export async function listDeskTopics({ q, kind }: z.output<typeof askedTopics>) {
  const rows = await staffDb().topic.findMany({
    where: {
      mergedIntoId: null,
      ...(kind ? { kind } : {}),
      AND: q
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => ({ name: { contains: word, mode: 'insensitive' as const } })),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST + 1,
    select: { id: true, name: true, slug: true, kind: true, language: true, _count: { select: { articles: true } } },
  });
  const topics = rows.slice(0, MOST).map(({ _count, ...topic }) => ({ ...topic, pieces: _count.articles }));
  return { topics, more: rows.length > MOST };
}
export type DeskTopic = Awaited<ReturnType<typeof listDeskTopics>>['topics'][number];

const USES = 12;

/** A topic with where it is used: its newest pieces, its events, and what was merged into it. */
export async function findDeskTopic(id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await staffDb().topic.findUnique({
    where: { id },
    include: {
      mergedInto: { select: { id: true, name: true } },
      merged: { select: { slug: true, name: true }, orderBy: { name: 'asc' } },
      formerSlugs: { select: { slug: true, leftAt: true }, orderBy: { leftAt: 'desc' } },
      fairs: { select: { slug: true, name: true }, orderBy: { startsOn: 'desc' }, take: USES },
      articles: {
        orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
        take: USES,
        select: { article: { select: { id: true, language: true, liveRevision: { select: { headline: true } } } } },
      },
      _count: { select: { articles: true } },
    },
  });
  if (!row) return null;
  const facts = topicFactsOf(row);
  const pieces = row.articles.map(({ article: { id, language, liveRevision } }) => ({
    ...{ id, language, headline: liveRevision?.headline ?? 'Without a headline' },
  }));
  const { mergedInto, merged, formerSlugs, fairs, _count } = row;
  return {
    id,
    facts,
    seen: seenOf(facts),
    mergedInto,
    merged,
    formerSlugs,
    fairs,
    pieces,
    pieceCount: _count.articles,
  };
}
