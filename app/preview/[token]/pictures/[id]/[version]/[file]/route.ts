import { z } from 'zod';
import { mediaTypeOf, parseRendition } from '@/features/media/rendition';
import { findPreviewedPicture } from '@/features/newsroom/preview/queries';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/preview/[token]/pictures/[id]/[version]/[file]'>;

/** A picture of a piece that is not out, for whoever holds the preview: it ends with it, and nobody keeps it. */
export async function GET(_request: Request, { params }: Context) {
  const { token, id, version, file } = await params;
  const rendition = parseRendition(file);
  const known = rendition && z.uuid().safeParse(id).success;
  const bytes = known ? await findPreviewedPicture({ token, id, version, rendition }) : null;
  const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };
  if (!bytes || !rendition) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-type': mediaTypeOf(rendition.format), 'x-content-type-options': 'nosniff' },
  });
}
