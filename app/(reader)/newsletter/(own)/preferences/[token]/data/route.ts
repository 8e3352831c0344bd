import { findOwn } from '@/features/newsletter/own/find-own';
import { collectOwnData } from '@/features/newsletter/own/own-data';
import { toPressWord } from '@/lib/press-word';

export const dynamic = 'force-dynamic';

/** Everything that is kept of a subscription, as a file, to whoever has the link to it. */
export async function GET(_request: Request, { params }: RouteContext<'/newsletter/preferences/[token]/data'>) {
  const own = await findOwn((await params).token);
  const data = own && (await collectOwnData(own.id, new Date()));
  const status = data ? 200 : 404;
  return new Response(data && `${JSON.stringify(data, null, 2)}\n`, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-press': await toPressWord({ tags: [], status }),
      ...(data ? { 'content-disposition': 'attachment; filename="mon-newsletter.json"' } : {}),
    },
  });
}
