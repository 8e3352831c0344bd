import { publish } from '@/features/newsroom/commands/publish';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { pieceOf } from '@/features/newsroom/pieces';
import { toStanding } from '@/features/newsroom/publishing/answers';
import { mayLetOut } from '@/features/newsroom/publishing/may-publish';
import { publishOrder, withdrawOrder } from '@/features/newsroom/publishing/orders';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = RouteContext<'/api/v1/pieces/[id]/publication'>;

/** PUT /api/v1/pieces/:id/publication: lets a piece go out, now or from an instant on. */
export async function PUT(request: Request, { params }: Context) {
  const { id } = await params;
  const piece = await pieceOf(id);
  const admitted = await admit(request, 'article:publish', piece);
  if (!admitted.ok || !piece) return admitted.ok ? refusal('unknown') : admitted.response;
  const read = publishOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const { version, revisionId, ...order } = read.data;
  const allowed = await mayLetOut(staff, piece, { articleId: id, key: order.key, version, revisionId });
  if (allowed === 'no') return refusal('not-allowed');
  if (allowed === 'done') return toStanding(id, { ok: true });
  if (allowed === 'changed-since') return toStanding(id, { ok: false, problem: allowed });
  const actor = { staffId: staff.id, name: staff.name };
  const asked = { articleId: id, version, ...(revisionId ? { revisionId } : {}), ...order };
  return toStanding(id, await publish({ ...asked, actor, now: new Date() }));
}

/** DELETE /api/v1/pieces/:id/publication: takes it back; a scheduled one is a draft again. */
export async function DELETE(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:publish', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = withdrawOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  const { why, was } = read.data;
  return toStanding(id, await withdraw({ articleId: id, actor, now: new Date(), was, ...(why ? { why } : {}) }));
}
