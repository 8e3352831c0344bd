import { pieceOf } from '@/features/newsroom/pieces';
import { toStanding } from '@/features/newsroom/publishing/answers';
import { approvalOrder } from '@/features/newsroom/publishing/orders';
import { approve, sendBack } from '@/features/newsroom/review/commands';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** POST /api/v1/pieces/:id/approval: approves a text as it was seen, or gives it back to its writers with words. */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/approval'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:publish', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = approvalOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const order = { articleId: id, actor: { staffId: staff.id, name: staff.name }, now: new Date() };
  const asked = read.data;
  if (asked.do === 'send-back') return toStanding(id, await sendBack({ ...order, words: asked.words }));
  return toStanding(id, await approve({ ...order, version: asked.version }));
}
