import { foundPicture, notTakenIn } from '@/features/newsroom/pictures/answers';
import { replacePicture } from '@/features/newsroom/pictures/commands/replace-picture';
import { receive } from '@/features/newsroom/pictures/intake/receive';
import { pictureInQuestion } from '@/features/newsroom/pictures/picture-in-question';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';
import { readKept } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';

/** GET /api/v1/pictures/{id}/original: the file as it came, to be saved and never to be shown by a browser. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/pictures/[id]/original'>) {
  const { id } = await params;
  const admitted = await admit(request, 'picture:edit', await pictureInQuestion(id));
  if (!admitted.ok) return admitted.response;
  const picture = await staffDb().picture.findUniqueOrThrow({ where: { id }, select: { original: true } });
  const bytes = await readKept('originals', picture.original);
  if (!bytes) return refusal('unknown');
  const ending = picture.original.split('.').at(-1) ?? 'bin';
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="picture-${id}.${ending}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** POST /api/v1/pictures/{id}/original with the bytes: another file in its place, at the same address. */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/pictures/[id]/original'>) {
  const { id } = await params;
  const admitted = await admit(request, 'picture:edit', await pictureInQuestion(id));
  if (!admitted.ok) return admitted.response;
  const received = await receive(request.body);
  if (!received.ok) return notTakenIn(received.problem);
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  const done = await replacePicture({ id, sent: received.bytes, actor, now: new Date() });
  if (done.ok) return foundPicture(id, false);
  return done.problem === 'unknown' ? refusal('unknown') : notTakenIn(done.problem);
}
