import { z } from 'zod';
import { findCandidates } from '@/features/newsroom/front/find-cards';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const asked = z.object({
  slot: z.union([z.enum(['lead', 'seconds', 'opinion']), z.templateLiteral(['section:', z.uuid()])]),
  q: z.string().max(200).default(''),
});

/** GET /api/v1/front/pieces?slot=lead&q=radar: what may be put there. */
export async function GET(request: Request) {
  const admitted = await admit(request, 'front:edit');
  if (!admitted.ok) return admitted.response;
  const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) return refusal('unreadable');
  const pieces = await findCandidates(read.data.slot, read.data.q);
  return Response.json({ pieces }, { headers: { 'cache-control': 'no-store' } });
}
