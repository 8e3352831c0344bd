import { z } from 'zod';
import { listDead } from '@/features/newsroom/checks/find-dead';
import { LONGEST } from '@/features/newsroom/checks/own-links';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const asked = z.array(z.string().startsWith('/').max(LONGEST)).min(1).max(40);

/** GET /api/v1/find/dead-addresses?of=/news/a&of=/news/b: those of them at which readers find no piece. */
export async function GET(request: Request) {
  const admitted = await admit(request, 'article:create');
  if (!admitted.ok) return admitted.response;
  const paths = asked.safeParse(new URL(request.url).searchParams.getAll('of'));
  if (!paths.success) return refusal('unreadable');
  return Response.json({ dead: await listDead(paths.data) }, { headers: { 'cache-control': 'no-store' } });
}
