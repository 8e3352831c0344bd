import { z } from 'zod';
import { findPictureForStaff, isSize } from '@/features/newsroom/editor/picture-queries';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

/** GET /api/v1/staff-pictures/{id}?size=small&shape=16x9: a picture of the house, for those who may put it into a piece. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/staff-pictures/[id]'>) {
  const admitted = await admit(request, 'article:create');
  if (!admitted.ok) return admitted.response;
  const { id } = await params;
  const asked = new URL(request.url).searchParams;
  const size = asked.get('size') ?? 'small';
  if (!z.uuid().safeParse(id).success || !isSize(size)) return refusal('unreadable');
  const bytes = await findPictureForStaff(id, size, toShape(asked.get('shape')));
  if (!bytes) return refusal('unknown');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  });
}

const toShape = (name: string | null) => (name === '16x9' || name === '3x2' ? name : 'original');
