import { pieceOf } from '@/features/newsroom/pieces';
import { reachOf } from '@/features/newsroom/reach';
import { look } from '@/features/newsroom/receipt/look';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';
import { change } from '@/lib/change';

type Context = RouteContext<'/api/v1/pieces/[id]/receipt'>;

/** GET /api/v1/pieces/:id/receipt: what readers are shown of a piece at this moment, surface by surface. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  return admitted.ok ? answer(id) : admitted.response;
}

/** POST: makes every press forget all that shows the piece, once more, and looks again. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:publish', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  await change(async (tx) => {
    const { own, lists } = await reachOf(tx, id);
    return { answer: null, forget: { tags: [...own, ...lists] } };
  });
  return answer(id);
}

async function answer(id: string): Promise<Response> {
  const receipt = await look(id);
  return receipt ? Response.json(receipt, { headers: { 'cache-control': 'no-store' } }) : refusal('unknown');
}
