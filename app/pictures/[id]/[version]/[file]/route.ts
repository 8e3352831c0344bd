import { z } from 'zod';
import { pictureTag } from '@/features/articles/tags';
import { picturePath } from '@/features/media/pictures';
import { findRendition } from '@/features/media/queries';
import { parseRendition } from '@/features/media/rendition';
import { toPressWord } from '@/lib/press-word';

export const dynamic = 'force-dynamic';

/** One size of a picture: /pictures/{id}/{version}/16x9-640.avif. Anything else is unknown, whatever it is. */
export async function GET(_request: Request, { params }: RouteContext<'/pictures/[id]/[version]/[file]'>) {
  const { id, version, file } = await params;
  const rendition = parseRendition(file);
  const known = z.uuid().safeParse(id).success;
  const found = rendition && known ? await findRendition(id, version, rendition) : null;
  if (!rendition || !found) {
    return new Response(null, {
      status: 404,
      headers: { 'x-press': await toPressWord({ tags: known ? [pictureTag(id)] : [], status: 404 }) },
    });
  }
  if (found.state === 'moved') {
    const location = picturePath({ id, version: found.version }, rendition.ratio, rendition.width, rendition.format);
    const headers = { 'x-press': await toPressWord({ tags: [pictureTag(id)], status: 301, location }) };
    return new Response(null, { headers });
  }
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': found.mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-press': await toPressWord({ tags: [pictureTag(id)], neverAfter: found.leavesAt }),
    },
  });
}
