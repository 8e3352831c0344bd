import { takeDocumentIn } from '@/features/newsroom/files/commands';
import { notTakenIn } from '@/features/newsroom/pictures/answers';
import { receive } from '@/features/newsroom/pictures/intake/receive';
import { admit } from '@/features/staff/guard';

/** POST /api/v1/documents?name=mon-3-2027.pdf with the bytes of a PDF. */
export async function POST(request: Request) {
  const admitted = await admit(request, 'document:edit');
  if (!admitted.ok) return admitted.response;
  const received = await receive(request.body);
  if (!received.ok) return notTakenIn(received.problem);
  const { id, name } = admitted.staff;
  const done = await takeDocumentIn({
    ...{ sent: received.bytes, name: new URL(request.url).searchParams.get('name') ?? '' },
    ...{ actor: { staffId: id, name }, now: new Date() },
  });
  if (!done.ok) return notTakenIn(done.problem);
  const headers = { 'cache-control': 'no-store' };
  return Response.json({ id: done.id, already: done.already }, { status: done.already ? 200 : 201, headers });
}
