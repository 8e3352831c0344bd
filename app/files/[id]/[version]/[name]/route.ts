import { z } from 'zod';
import { documentTag } from '@/features/articles/tags';
import { findDocument } from '@/features/files/queries';
import { readRange } from '@/features/files/range';
import { toPressWord } from '@/lib/press-word';

export const dynamic = 'force-dynamic';

/** A PDF to take along: /files/{id}/{version}/mon-naval-3-2027.pdf. Anything else is unknown, whatever it is. */
export async function GET(request: Request, { params }: RouteContext<'/files/[id]/[version]/[name]'>) {
  const { id, version } = await params;
  const known = z.uuid().safeParse(id).success;
  const found = known ? await findDocument(id, version) : null;
  const tags = known ? [documentTag(id)] : [];
  if (!found)
    return new Response(null, { status: 404, headers: { 'x-press': await toPressWord({ tags, status: 404 }) } });
  const size = found.bytes.length;
  const range = readRange(request.headers.get('range'), size);
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${found.fileName}"`,
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=300',
    'x-press': await toPressWord({ tags }),
  };
  if (range === 'beyond')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  if (range === null) return new Response(new Uint8Array(found.bytes), { headers });
  const { from, to } = range;
  return new Response(new Uint8Array(found.bytes.subarray(from, to + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${size}` },
  });
}
