import { listReasonsNotToPublish, listRevisions } from '@/features/newsroom/editor/queries';
import { pieceOf } from '@/features/newsroom/pieces';
import { admit } from '@/features/staff/guard';

/** GET /api/v1/checks/{articleId}: what the stored draft still lacks, and its newest revisions. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/checks/[id]'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const [missing, revisions] = await Promise.all([listReasonsNotToPublish(id), listRevisions(id)]);
  return Response.json({ missing, revisions }, { headers: { 'cache-control': 'no-store' } });
}
