import { z } from 'zod';
import { pieceOf } from '@/features/newsroom/pieces';
import { revokePreview } from '@/features/newsroom/preview/commands';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** DELETE: ends a link at once. */
export async function DELETE(request: Request, { params }: RouteContext<'/api/v1/drafts/[id]/previews/[linkId]'>) {
  const { id, linkId } = await params;
  const admitted = await admit(request, 'preview:share', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  if (!z.uuid().safeParse(linkId).success) return refusal('unknown');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  const ended = await revokePreview({ articleId: id, linkId, actor, now: new Date() });
  return ended ? Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } }) : refusal('unknown');
}
