import { setEmbargo } from '@/features/newsroom/commands/set-embargo';
import { pieceOf } from '@/features/newsroom/pieces';
import { toStanding } from '@/features/newsroom/publishing/answers';
import { embargoOrder } from '@/features/newsroom/publishing/orders';
import { admit } from '@/features/staff/guard';
import { may } from '@/features/staff/permissions';
import { refusal } from '@/features/staff/refusals';

/** PUT /api/v1/pieces/:id/embargo: holds a piece until an instant, or lifts what holds it. */
export async function PUT(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/embargo'>) {
  const { id } = await params;
  const piece = await pieceOf(id);
  const admitted = await admit(request, 'article:edit', piece);
  if (!admitted.ok || !piece) return admitted.ok ? refusal('unknown') : admitted.response;
  const read = embargoOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const { at, heldFor } = read.data;
  const order = { articleId: id, actor: { staffId: staff.id, name: staff.name }, now: new Date(), at };
  const mayLift = may(staff, 'article:publish', piece);
  return toStanding(id, await setEmbargo({ ...order, mayLift, ...(heldFor ? { heldFor } : {}) }));
}
