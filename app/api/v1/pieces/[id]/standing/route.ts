import { pieceOf } from '@/features/newsroom/pieces';
import { toStanding } from '@/features/newsroom/publishing/answers';
import { admit } from '@/features/staff/guard';

/** GET /api/v1/pieces/:id/standing: where a piece stands at this moment. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/standing'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  return admitted.ok ? toStanding(id, { ok: true }) : admitted.response;
}
