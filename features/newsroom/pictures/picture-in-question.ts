import 'server-only';
import { z } from 'zod';
import type { PieceInQuestion } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

/** A picture as permissions ask about it: whoever brought it has it, until readers see it; null for one that is not there. */
export async function pictureInQuestion(id: string): Promise<PieceInQuestion | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const picture = await staffDb().picture.findUnique({
    where: { id },
    select: {
      ...{ createdById: true, shownAlone: true },
      uses: { where: { article: { state: 'published' } }, select: { articleId: true }, take: 1 },
      covers: { select: { id: true }, take: 1 },
      portraits: { select: { id: true }, take: 1 },
    },
  });
  if (!picture) return null;
  const { createdById, shownAlone, uses, covers, portraits } = picture;
  const seen = shownAlone || uses.length + covers.length + portraits.length > 0;
  return { sectionId: null, createdById, authorStaffIds: [], state: seen ? 'live' : 'draft' };
}
