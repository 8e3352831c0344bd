import { z } from 'zod';
import { readSent, toJsonResponse, toResponse } from '@/features/newsroom/drafts/answers';
import { findNews } from '@/features/newsroom/drafts/queries';
import { saveDraft } from '@/features/newsroom/drafts/save-draft';
import { pieceOf } from '@/features/newsroom/pieces';
import { save } from '@/features/newsroom/saving/protocol';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = { params: Promise<{ id: string }> };

export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const admitted = await admit(request, 'article:edit', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = await readSent(request, save);
  if (!read.ok) return read.response;
  const order = { articleId: id, save: read.sent, staffId: admitted.staff.id, now: new Date() };
  return toResponse(await saveDraft(order));
}

const asked = z.object({ since: z.coerce.number().int().nonnegative().default(0), window: z.uuid().optional() });

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) return refusal('unreadable');
  const { since, window: windowId } = read.data;
  const news = await findNews({ articleId: id, since, ...(windowId ? { windowId } : {}), now: new Date() });
  return news ? toJsonResponse(news) : refusal('unknown');
}
