import { readSent, toJsonResponse } from '@/features/newsroom/drafts/answers';
import { giveSign } from '@/features/newsroom/drafts/presence';
import { findNews } from '@/features/newsroom/drafts/queries';
import { pieceOf } from '@/features/newsroom/pieces';
import { sign } from '@/features/newsroom/saving/protocol';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = { params: Promise<{ id: string }> };

/** A sign of life, answered with the news: what changed, what waits, who else is there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const admitted = await admit(request, 'article:read', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = await readSent(request, sign);
  if (!read.ok) return read.response;
  const now = new Date();
  await giveSign(id, admitted.staff.id, read.sent, now);
  if (read.sent.leaving) return new Response(null, { status: 204 });
  const { since = 0, windowId } = read.sent;
  const news = await findNews({ articleId: id, since, windowId, now });
  return news ? toJsonResponse(news) : refusal('unknown');
}
