import { CHROME } from '@/features/articles/tags';
import { stylesheetPath, toStylesheet } from '@/features/sections/colours';
import { listSectionColours } from '@/features/sections/queries';
import { toPressWord } from '@/lib/press-word';

export const dynamic = 'force-dynamic';

const FINGERPRINTED = /^[0-9a-f]{12}\.css$/;

/** The section stylesheet. An address of older colours answers today's, for a short while; any other is unknown. */
export async function GET(_request: Request, { params }: RouteContext<'/colours/[file]'>) {
  const { file } = await params;
  if (!FINGERPRINTED.test(file)) return new Response(null, { status: 404 });
  const sections = await listSectionColours();
  const current = stylesheetPath(sections) === `/colours/${file}`;
  return new Response(toStylesheet(sections), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': current ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
      'x-press': await toPressWord({ tags: [CHROME] }),
    },
  });
}
