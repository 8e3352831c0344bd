import { pieceOf } from '@/features/newsroom/pieces';
import { toStanding } from '@/features/newsroom/publishing/answers';
import { reviewOrder } from '@/features/newsroom/publishing/orders';
import { sendForReview, takeBack } from '@/features/newsroom/review/commands';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** POST /api/v1/pieces/:id/review: lays a text before those who may publish, or takes it back. */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/review'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:edit', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = reviewOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const order = { articleId: id, actor: { staffId: staff.id, name: staff.name }, now: new Date() };
  if (read.data.do === 'take-back') return toStanding(id, await takeBack(order));
  const { words } = read.data;
  return toStanding(id, await sendForReview({ ...order, ...(words ? { words } : {}) }));
}
