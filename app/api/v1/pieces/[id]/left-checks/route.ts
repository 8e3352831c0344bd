import { z } from 'zod';
import { leaveCheck, warnAgain } from '@/features/newsroom/checks/leave-check';
import { pieceOf } from '@/features/newsroom/pieces';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const done = () => Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
const asked = z.object({ check: z.string().trim().min(1).max(200) });
type Context = RouteContext<'/api/v1/pieces/[id]/left-checks'>;

/** POST: leaves something that a check warns of as it is. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:edit', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = asked.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  await leaveCheck({ articleId: id, ...read.data, actor: { staffId: staff.id, name: staff.name }, now: new Date() });
  return done();
}

/** DELETE: warns of everything again. */
export async function DELETE(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'article:edit', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  await warnAgain(id);
  return done();
}
