import { z } from 'zod';
import { pieceOf } from '@/features/newsroom/pieces';
import { sharePreview } from '@/features/newsroom/preview/commands';
import { listPreviewLinks } from '@/features/newsroom/preview/queries';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';
import { env } from '@/lib/env';

const unkept = { headers: { 'cache-control': 'no-store' } };
const asked = z.object({ note: z.string().trim().max(200).default(''), days: z.number().int().min(1).max(30) });

type Context = RouteContext<'/api/v1/drafts/[id]/previews'>;

/** GET: the links made for a piece. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'preview:share', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  return Response.json({ links: await listPreviewLinks(id, new Date()) }, unkept);
}

/** POST: a new one; this is the only time that its address is told. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params;
  const admitted = await admit(request, 'preview:share', await pieceOf(id));
  if (!admitted.ok) return admitted.response;
  const read = asked.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const { staff } = admitted;
  const actor = { staffId: staff.id, name: staff.name };
  const { token } = await sharePreview({ articleId: id, ...read.data, actor, now: new Date() });
  return Response.json({ address: `${env().SITE_ADDRESS}/preview/${token}` }, { status: 201, ...unkept });
}
