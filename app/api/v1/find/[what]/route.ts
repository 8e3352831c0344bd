import { z } from 'zod';
import { findByWords } from '@/features/newsroom/editor/find-queries';
import { FINDABLE } from '@/features/newsroom/editor/found';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const asked = z.object({
  q: z.string().max(200).default(''),
  ids: z
    .string()
    .max(8000)
    .transform((list) => list.split(',').filter(Boolean))
    .pipe(z.array(z.uuid()).max(200))
    .default([]),
});

/** GET /api/v1/find/topics?q=radar: what the fields of a piece offer while one types; ?ids=… names what is chosen. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/find/[what]'>) {
  const admitted = await admit(request, 'article:create');
  if (!admitted.ok) return admitted.response;
  const what = z.enum(FINDABLE).safeParse((await params).what);
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!what.success || !query.success) return refusal('unreadable');
  const { q: words, ids } = query.data;
  const found = await findByWords(what.data, { words, ids });
  return Response.json({ found }, { headers: { 'cache-control': 'no-store' } });
}
