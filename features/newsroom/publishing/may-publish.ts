import 'server-only';
import { may, type PieceInQuestion, type Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

type Text = { articleId: string; key: string; version: number; revisionId?: string | undefined };

/**
 * Whether somebody may let this text out: asked of the section in which it would then stand. The one in which readers
 * have it was asked at the door. A draft that is another one by now is answered `changed-since`; `done`: it went out under
 * this key before.
 */
export async function mayLetOut(
  staff: Someone,
  piece: PieceInQuestion,
  { articleId, key, version, revisionId }: Text,
): Promise<'yes' | 'no' | 'done' | 'changed-since'> {
  if (await staffDb().revision.findFirst({ where: { id: key, articleId }, select: { id: true } })) return 'done';
  const text = revisionId
    ? await staffDb().revision.findFirst({ where: { id: revisionId, articleId }, select: { sectionId: true } })
    : await staffDb().draft.findFirst({ where: { articleId, version }, select: { sectionId: true } });
  if (!text) return 'changed-since';
  return may(staff, 'article:publish', { ...piece, sectionId: text.sectionId }) ? 'yes' : 'no';
}
