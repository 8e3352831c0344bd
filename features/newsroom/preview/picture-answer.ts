import 'server-only';
import { z } from 'zod';
import { mediaTypeOf, parseRendition, type Rendition } from '@/features/media/rendition';

type Params = { token: string; id: string; version: string; file: string };
type Find = (asked: Omit<Params, 'file'> & { rendition: Rendition }) => Promise<Buffer | null>;

/** A picture of what is not out, for whoever holds the preview: it ends with it, and nobody keeps it. */
export async function picturePreviewed({ file, ...named }: Params, find: Find): Promise<Response> {
  const rendition = parseRendition(file);
  const known = rendition && z.uuid().safeParse(named.id).success;
  const bytes = known ? await find({ ...named, rendition }) : null;
  const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };
  if (!bytes || !rendition) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-type': mediaTypeOf(rendition.format), 'x-content-type-options': 'nosniff' },
  });
}
