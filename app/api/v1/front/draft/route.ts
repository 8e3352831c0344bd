import { toBoard } from '@/features/newsroom/front/answers';
import { changeFrontDraft } from '@/features/newsroom/front/commands/change-draft';
import { draftOrder } from '@/features/newsroom/front/pin';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** GET /api/v1/front/draft: the layout that the desk works on, and what readers would see of it now. */
export async function GET(request: Request) {
  const admitted = await admit(request, 'front:edit');
  return admitted.ok ? toBoard({ ok: true }) : admitted.response;
}

/** PUT /api/v1/front/draft: changes places of it, each with what was seen there. */
export async function PUT(request: Request) {
  const admitted = await admit(request, 'front:edit');
  if (!admitted.ok) return admitted.response;
  const read = draftOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  return toBoard(await changeFrontDraft({ ...read.data, actor, now: new Date() }));
}
