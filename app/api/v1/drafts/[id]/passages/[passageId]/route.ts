import { z } from 'zod';
import { readSent, toResponse } from '@/features/newsroom/drafts/answers';
import { settlePassage } from '@/features/newsroom/drafts/settle-passage';
import { pieceOf } from '@/features/newsroom/pieces';
import { save } from '@/features/newsroom/saving/protocol';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

type Context = { params: Promise<{ id: string; passageId: string }> };

/** Settles a passage that waits, saving what is to stand with it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, passageId } = await params;
  const admitted = await admit(request, 'article:edit', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  if (!z.uuid().safeParse(passageId).success) return refusal('unknown');
  const read = await readSent(request, save);
  if (!read.ok) return read.response;
  const order = { articleId: id, passageId, save: read.sent, staffId: admitted.staff.id, now: new Date() };
  return toResponse(await settlePassage(order));
}
