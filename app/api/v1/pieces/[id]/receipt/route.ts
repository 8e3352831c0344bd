import { pieceOf } from '@/features/newsroom/pieces';
import { anonymousReader } from '@/features/newsroom/receipt/fetch-anonymously';
import { prove } from '@/features/newsroom/receipt/prove';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';
import { env } from '@/lib/env';

/** GET /api/v1/pieces/:id/receipt: what readers are shown of a piece at this moment, surface by surface. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/receipt'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const { PRESS_ADDRESS, SITE_ADDRESS } = env();
  const receipt = await prove(id, anonymousReader(PRESS_ADDRESS ?? SITE_ADDRESS, SITE_ADDRESS));
  return receipt ? Response.json(receipt, { headers: { 'cache-control': 'no-store' } }) : refusal('unknown');
}
