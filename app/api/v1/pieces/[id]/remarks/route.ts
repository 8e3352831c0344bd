import { pieceOf } from '@/features/newsroom/pieces';
import { finishRemark, sayOfPassage } from '@/features/newsroom/remarks/commands';
import { listRemarks } from '@/features/newsroom/remarks/queries';
import { remarkDeed } from '@/features/newsroom/remarks/remark';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = RouteContext<'/api/v1/pieces/[id]/remarks'>;

const answer = async (id: string) =>
  Response.json({ remarks: await listRemarks(id) }, { headers: { 'cache-control': 'no-store' } });

/** GET /api/v1/pieces/:id/remarks: what is said of its passages. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  return admitted.ok ? answer(id) : admitted.response;
}

/** POST: says something of one, answers, or is done with it. Whoever reads a piece may. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = remarkDeed.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const order = { articleId: id, actor: { staffId: staff.id, name: staff.name }, now: new Date() };
  const deed = read.data;
  const isDone =
    deed.do === 'done' ? await finishRemark({ ...order, id: deed.id }) : await sayOfPassage({ ...order, ...deed });
  return isDone ? answer(id) : refusal('unknown');
}
