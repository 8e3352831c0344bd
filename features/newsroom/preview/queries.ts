import 'server-only';
import { cache } from 'react';
import type { Rendition } from '@/features/media/rendition';
import { findRenditionForStaff } from '@/features/newsroom/editor/picture-queries';
import { draftAsArticle } from '@/features/newsroom/preview/draft-as-article';
import { readFrame } from '@/features/newsroom/preview/tokens';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';

export type Previewed =
  | { state: 'open'; article: NonNullable<Awaited<ReturnType<typeof draftAsArticle>>>; byLink: boolean }
  | { state: 'ended' }
  | { state: 'unknown' };

/** What a preview's address shows at this moment: the piece as it is being written, while the link is good. */
export const findPreviewed = cache(async (token: string): Promise<Previewed> => {
  const now = new Date();
  const open = await findOpen(token, now);
  if (open.state !== 'open') return open;
  const article = await draftAsArticle(open.articleId, now, `/preview/${token}/pictures`);
  return article ? { state: 'open', article, byLink: open.byLink } : { state: 'ended' };
});

type Open = { state: 'open'; articleId: string; byLink: boolean } | { state: 'ended' } | { state: 'unknown' };

/** The piece that an address shows, while whoever made it may still show it. */
async function findOpen(token: string, now: Date): Promise<Open> {
  const framed = readFrame(token, now);
  const link = framed ? null : await staffDb().previewLink.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!framed && !link) return { state: token.startsWith('frame.') ? 'ended' : 'unknown' };
  if (framed && !(await stands(framed.sessionId, now))) return { state: 'ended' };
  if (link && (link.revokedAt !== null || link.expiresAt <= now)) return { state: 'ended' };
  return { state: 'open', articleId: framed?.articleId ?? link?.articleId ?? '', byLink: link !== null };
}

type PreviewedPicture = { token: string; id: string; version: string; rendition: Rendition };

/** One size of a picture that the previewed piece names, for as long as the preview is good; null for any other picture. */
export async function findPreviewedPicture({
  token,
  id,
  version,
  rendition,
}: PreviewedPicture): Promise<Buffer | null> {
  const open = await findOpen(token, new Date());
  if (open.state !== 'open') return null;
  const [named] = await staffDb().$queryRaw<unknown[]>`
    select 1 from draft d join article a on a.id = d.article_id
    where a.id = ${open.articleId}::uuid and a.trashed_at is null
      and (d.lead_picture_id = ${id}::uuid or d.body::text like ${`%${id}%`})`;
  return named ? findRenditionForStaff(id, version, rendition) : null;
}

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
