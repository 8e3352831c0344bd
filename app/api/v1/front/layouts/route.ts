import { toBoard } from '@/features/newsroom/front/answers';
import { publishFront } from '@/features/newsroom/front/commands/publish-front';
import { layoutOrder } from '@/features/newsroom/front/pin';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** POST /api/v1/front/layouts: makes the draft what readers see, now or from an instant on. */
export async function POST(request: Request) {
  const admitted = await admit(request, 'front:edit');
  if (!admitted.ok) return admitted.response;
  const read = layoutOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  return toBoard(await publishFront({ ...read.data, actor, now: new Date() }));
}
