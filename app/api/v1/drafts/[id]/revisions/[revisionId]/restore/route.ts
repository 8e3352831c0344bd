import { z } from 'zod';
import { toJsonResponse, toResponse } from '@/features/newsroom/drafts/answers';
import { restoreRevision } from '@/features/newsroom/drafts/restore-revision';
import { pieceOf } from '@/features/newsroom/pieces';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = { params: Promise<{ id: string; revisionId: string }> };

/** Makes a revision's text the draft's again; what stood before is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, revisionId } = await params;
  const admitted = await admit(request, 'revision:restore', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  if (!z.uuid().safeParse(revisionId).success) return refusal('unknown');
  const actor = { staffId: admitted.staff.id, name: admitted.staff.name };
  const restored = await restoreRevision({ articleId: id, revisionId, actor, now: new Date() });
  return restored.ok ? toJsonResponse(restored) : toResponse(restored);
}
