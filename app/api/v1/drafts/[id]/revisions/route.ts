import { z } from 'zod';
import { readSent, toJsonResponse } from '@/features/newsroom/drafts/answers';
import { nameRevision } from '@/features/newsroom/drafts/name-revision';
import { listRevisions } from '@/features/newsroom/drafts/revisions';
import { pieceOf } from '@/features/newsroom/pieces';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = { params: Promise<{ id: string }> };
const naming = z.object({ name: z.string().trim().min(1).max(120) });

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  return toJsonResponse({ revisions: await listRevisions(id) });
}

/** Keeps the text as it stands under a name. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const admitted = await admit(request, 'article:edit', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = await readSent(request, naming);
  if (!read.ok) return read.response;
  const actor = { staffId: admitted.staff.id, name: admitted.staff.name };
  const named = await nameRevision({ articleId: id, name: read.sent.name, actor, now: new Date() });
  return named.ok ? toJsonResponse(named) : refusal('unknown');
}
