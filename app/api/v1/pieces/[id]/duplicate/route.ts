import { duplicatePiece } from '@/features/newsroom/commands/duplicate-piece';
import { pieceOf } from '@/features/newsroom/pieces';
import { admit } from '@/features/staff/guard';
import { may } from '@/features/staff/permissions';
import { refusal } from '@/features/staff/refusals';

/** POST /api/v1/pieces/:id/duplicate: a new piece of one's own with this one's text. */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/pieces/[id]/duplicate'>) {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const { staff } = admitted;
  if (!may(staff, 'article:create')) return refusal('not-allowed');
  const made = await duplicatePiece({ articleId: id, actor: { staffId: staff.id, name: staff.name }, now: new Date() });
  return made.ok ? Response.json(made, { status: 201, headers: { 'cache-control': 'no-store' } }) : refusal('unknown');
}
