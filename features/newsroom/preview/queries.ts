import 'server-only';
import { cache } from 'react';
import { draftAsArticle } from '@/features/newsroom/preview/draft-as-article';
import { hashOf, readFrame } from '@/features/newsroom/preview/tokens';
import { staffDb } from '@/lib/staff-db';

export type Previewed =
  | { state: 'open'; article: NonNullable<Awaited<ReturnType<typeof draftAsArticle>>>; byLink: boolean }
  | { state: 'ended' }
  | { state: 'unknown' };

/** What a preview's address shows at this moment: the piece as it is being written, while the link is good. */
export const findPreviewed = cache(async (token: string): Promise<Previewed> => {
  const now = new Date();
  const framed = readFrame(token, now);
  const link = framed ? null : await staffDb().previewLink.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!framed && !link) return { state: token.startsWith('frame.') ? 'ended' : 'unknown' };
  if (framed && !(await stands(framed.sessionId, now))) return { state: 'ended' };
  if (link && (link.revokedAt !== null || link.expiresAt <= now)) return { state: 'ended' };
  const article = await draftAsArticle(framed?.articleId ?? link?.articleId ?? '', now);
  return article ? { state: 'open', article, byLink: link !== null } : { state: 'ended' };
});

const stands = async (id: string, now: Date) =>
  (await staffDb().staffSession.count({ where: { id, expiresAt: { gt: now } } })) > 0;

export type PreviewLine = {
  id: string;
  note: string;
  by: string | null;
  until: string;
  views: number;
  lastViewedAt: string | null;
  state: 'open' | 'ended' | 'revoked';
};

/** The links that were made for a piece, newest first. */
export async function listPreviewLinks(articleId: string, now: Date): Promise<PreviewLine[]> {
  const links = await staffDb().previewLink.findMany({
    where: { articleId },
    include: { createdBy: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  return links.map(({ id, note, createdBy, expiresAt, revokedAt, views, lastViewedAt }) => ({
    ...{ id, note, views, by: createdBy?.name ?? null },
    until: expiresAt.toISOString(),
    lastViewedAt: lastViewedAt?.toISOString() ?? null,
    state: revokedAt ? 'revoked' : expiresAt <= now ? 'ended' : 'open',
  }));
}
