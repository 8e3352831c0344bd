import { addReply, correct } from '@/features/newsroom/commands/add-note';
import { pieceOf } from '@/features/newsroom/pieces';
import { toStanding } from '@/features/newsroom/publishing/answers';
import { noteOrder } from '@/features/newsroom/publishing/orders';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** POST /api/v1/pieces/:id/notes: a correction or a right of reply, under a piece that readers know. */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/notes'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:publish', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = noteOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const order = { articleId: id, actor: { staffId: staff.id, name: staff.name }, now: new Date() };
  const asked = read.data;
  return toStanding(
    id,
    asked.is === 'reply' ? await addReply({ ...order, ...asked }) : await correct({ ...order, ...asked }),
  );
}
