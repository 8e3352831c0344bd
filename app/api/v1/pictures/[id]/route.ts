import { z } from 'zod';
import { describePicture, saidOfPicture } from '@/features/newsroom/pictures/commands/change-picture';
import { putPictureBack, trashPicture } from '@/features/newsroom/pictures/commands/trash-picture';
import { pictureInQuestion } from '@/features/newsroom/pictures/picture-in-question';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const headers = { 'cache-control': 'no-store' };
const asked = z.union([z.strictObject({ back: z.literal(true) }), saidOfPicture]);

/** PUT /api/v1/pictures/{id}: what is said of a picture, or that it comes back from the trash. */
export async function PUT(request: Request, { params }: RouteContext<'/api/v1/pictures/[id]'>) {
  const { id } = await params;
  const admitted = await admit(request, 'picture:edit', await pictureInQuestion(id));
  if (!admitted.ok) return admitted.response;
  const order = { id, actor: { staffId: admitted.staff.id, name: admitted.staff.name }, now: new Date() };
  const said = asked.safeParse(await request.json().catch(() => null));
  if (!said.success) return refusal('unreadable', { detail: said.error.issues[0]?.message });
  const done = 'back' in said.data ? await putPictureBack(order) : await describePicture({ ...order, said: said.data });
  return done.ok ? Response.json({ savedAt: order.now.toISOString() }, { headers }) : refusal('unknown');
}

/** DELETE /api/v1/pictures/{id}: into the trash, where nothing shows it. */
export async function DELETE(request: Request, { params }: RouteContext<'/api/v1/pictures/[id]'>) {
  const { id } = await params;
  const admitted = await admit(request, 'picture:trash', await pictureInQuestion(id));
  if (!admitted.ok) return admitted.response;
  const { staff } = admitted;
  const done = await trashPicture({ id, actor: { staffId: staff.id, name: staff.name }, now: new Date() });
  if (done.ok) return Response.json({ ok: true }, { headers });
  if (done.problem === 'unknown') return refusal('unknown');
  const [title, detail] = ['This picture is used.', 'Take it out of the pieces that are named below first.'];
  return Response.json(
    { type: 'about:blank', status: 409, problem: 'in-use', title, detail },
    { status: 409, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );
}
