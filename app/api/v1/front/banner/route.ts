import { toBoard } from '@/features/newsroom/front/answers';
import { endBanner, raiseBanner } from '@/features/newsroom/front/commands/breaking';
import { bannerOrder } from '@/features/newsroom/front/pin';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** PUT /api/v1/front/banner: a line of breaking news above every page, until its time is over. */
export async function PUT(request: Request) {
  const admitted = await admit(request, 'front:edit');
  if (!admitted.ok) return admitted.response;
  const read = bannerOrder.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  return toBoard(await raiseBanner({ ...read.data, actor, now: new Date() }));
}

/** DELETE /api/v1/front/banner: takes it down before its time. */
export async function DELETE(request: Request) {
  const admitted = await admit(request, 'front:edit');
  if (!admitted.ok) return admitted.response;
  const { staff } = admitted;
  return toBoard(await endBanner({ actor: { staffId: staff.id, name: staff.name }, now: new Date() }));
}
