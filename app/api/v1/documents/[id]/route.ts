import { z } from 'zod';
import { describeDocument, saidOfDocument } from '@/features/newsroom/files/commands';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** PUT /api/v1/documents/{id}: whether a PDF is offered, which issue bears it, what it is called; or that it goes. */
export async function PUT(request: Request, { params }: RouteContext<'/api/v1/documents/[id]'>) {
  const admitted = await admit(request, 'document:edit');
  if (!admitted.ok) return admitted.response;
  const { id } = await params;
  const said = saidOfDocument.safeParse(await request.json().catch(() => null));
  if (!said.success || !z.uuid().safeParse(id).success) return refusal('unreadable');
  const { staff } = admitted;
  const order = { id, said: said.data, actor: { staffId: staff.id, name: staff.name }, now: new Date() };
  const done = await describeDocument(order);
  return done.ok ? Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } }) : refusal('unknown');
}
