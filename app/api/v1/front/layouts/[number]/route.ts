import { z } from 'zod';
import { toBoard } from '@/features/newsroom/front/answers';
import { putLayoutBack, takeLayoutBack, takeLayoutUp } from '@/features/newsroom/front/commands/earlier-layouts';
import { layoutDeed } from '@/features/newsroom/front/pin';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const DEEDS = { 'put-back': putLayoutBack, 'take-up': takeLayoutUp, 'take-back': takeLayoutBack };

/** POST /api/v1/front/layouts/:number: shows it to readers again, goes on from it, or takes it back before its time. */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/front/layouts/[number]'>) {
  const admitted = await admit(request, 'front:edit');
  if (!admitted.ok) return admitted.response;
  const number = z.coerce
    .number()
    .int()
    .positive()
    .max(2_147_483_647)
    .safeParse((await params).number);
  const read = layoutDeed.safeParse(await request.json().catch(() => null));
  if (!read.success || !number.success) return refusal('unreadable');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  return toBoard(await DEEDS[read.data.do]({ number: number.data, actor, now: new Date() }));
}
