import { EVENTS, eventTag, slugTag } from '@/features/articles/tags';
import { toCalendar } from '@/features/events/calendar-file';
import { findEvent } from '@/features/events/queries';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';
import { toPressWord } from '@/lib/press-word';

export const dynamic = 'force-dynamic';

/** One event, for a calendar. */
export async function GET(_request: Request, { params }: RouteContext<'/events/[slug]/event.ics'>) {
  const [{ slug: written }] = await Promise.all([params, findNextChange()]);
  const slug = decodeURIComponent(written).normalize('NFC');
  const event = await findEvent(slug);
  const tags = [EVENTS, slugTag(slug)];
  if (!event)
    return new Response(null, { status: 404, headers: { 'x-press': await toPressWord({ tags, status: 404 }) } });
  return new Response(toCalendar([event], env().SITE_ADDRESS), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="event.ics"',
      'x-press': await toPressWord({ tags: [...tags, eventTag(event.id)] }),
    },
  });
}
