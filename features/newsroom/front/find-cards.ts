import 'server-only';
import { placesOf, sectionSlot } from '@/features/articles/front-pins';
import type { Candidate, Card } from '@/features/newsroom/front/board';
import { staffDb } from '@/lib/staff-db';
import type { Prisma } from '@/prisma/client/staff/client';

const MOST = 20;

type Named = Card & { isLive: boolean; isComing: boolean };

/** Pieces by id as the desk names them, whatever became of them. */
export async function findCards(ids: string[]): Promise<Map<string, Named>> {
  const rows = await staffDb().article.findMany({ where: { id: { in: ids } }, select: columns });
  return new Map(rows.map((row) => [row.id, toCard(row, new Date())]));
}

/** What may be put into a slot, newest first: what readers have, and what they will have by itself. */
export async function findCandidates(slot: string, words: string): Promise<Candidate[]> {
  if (placesOf(slot) === 0) return [];
  const kinds = slot === 'opinion' ? ['analysis', 'interview'] : ['news', 'analysis', 'interview'];
  const holds = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ headline: { contains: word, mode: 'insensitive' as const } }));
  const now = new Date();
  const rows = await staffDb().article.findMany({
    where: {
      ...{ state: 'published', trashedAt: null, kind: { in: kinds }, liveRevision: { AND: holds } },
      ...(slot.startsWith(sectionSlot('')) ? { sectionId: slot.slice(sectionSlot('').length) } : {}),
      OR: [{ unpublishAt: null }, { unpublishAt: { gt: now } }],
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: columns,
  });
  return rows.map((row) => {
    const { isComing: _, ...card } = toCard(row, now);
    return card;
  });
}

const columns = {
  ...{ id: true, state: true, language: true, publishedAt: true, createdAt: true },
  section: { select: { code: true, name: true } },
  liveRevision: { select: { headline: true, leadPictureId: true } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof columns }>;

function toCard({ id, state, language, publishedAt, createdAt, section, liveRevision }: Row, now: Date): Named {
  const isOut = state === 'published' && publishedAt !== null;
  return {
    ...{ id, language, code: section?.code ?? '–', section: section?.name ?? '' },
    ...{ headline: liveRevision?.headline ?? 'Without a headline', pictureId: liveRevision?.leadPictureId ?? null },
    at: (publishedAt ?? createdAt).toISOString(),
    isLive: isOut && publishedAt <= now,
    isComing: isOut && publishedAt > now,
  };
}
