import 'server-only';
import { cache } from 'react';
import type { Rendition } from '@/features/media/rendition';
import { findRenditionForStaff } from '@/features/newsroom/editor/picture-queries';
import { findLayout } from '@/features/newsroom/front/front-draft';
import { type KeptPin, keptPins } from '@/features/newsroom/front/pin';
import { readFrame } from '@/features/newsroom/preview/tokens';
import { staffDb } from '@/lib/staff-db';

/** Stands for the draft where a layout is signed for: no layout and no piece has this id. */
const DRAFT = '00000000-0000-0000-0000-000000000000';

/** What a preview's address is signed for: a layout by its number, or the draft. */
export async function findLayoutId(number: number | undefined): Promise<string> {
  if (number === undefined) return DRAFT;
  return (await staffDb().frontLayout.findUnique({ where: { number }, select: { id: true } }))?.id ?? DRAFT;
}

/** The pins that a signed address shows, while the session stands that asked for it; null otherwise. */
export const findPreviewedPins = cache(async (token: string): Promise<KeptPin[] | null> => {
  const now = new Date();
  const frame = readFrame(token, now);
  if (!frame) return null;
  const stands = await staffDb().staffSession.count({ where: { id: frame.sessionId, expiresAt: { gt: now } } });
  if (stands === 0) return null;
  if (frame.articleId === DRAFT) {
    const draft = await staffDb().frontDraft.findUnique({ where: { id: 1 }, select: { pins: true } });
    return keptPins.parse(draft?.pins ?? []);
  }
  const layout = await staffDb().frontLayout.findUnique({ where: { id: frame.articleId }, select: { number: true } });
  return layout ? ((await findLayout(staffDb(), layout.number))?.pins ?? null) : null;
});

type Asked = { token: string; id: string; version: string; rendition: Rendition };

/** One size of a picture that the previewed layout names; null for any other. */
export async function findLayoutsPicture({ token, id, version, rendition }: Asked): Promise<Buffer | null> {
  const pins = await findPreviewedPins(token);
  return pins?.some((it) => it.pictureId === id) ? findRenditionForStaff(id, version, rendition) : null;
}
