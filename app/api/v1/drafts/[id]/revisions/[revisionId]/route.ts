import { z } from 'zod';
import { toJsonResponse } from '@/features/newsroom/drafts/answers';
import { findRevision } from '@/features/newsroom/drafts/revisions';
import { pieceOf } from '@/features/newsroom/pieces';
import { toPatch } from '@/features/newsroom/text/text';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = { params: Promise<{ id: string; revisionId: string }> };

/** One revision with its text. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, revisionId } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const found = z.uuid().safeParse(revisionId).success ? await findRevision(id, revisionId) : null;
  if (!found) return refusal('unknown');
  const { text, ...line } = found;
  return toJsonResponse({ ...line, text: toPatch(text) });
}
