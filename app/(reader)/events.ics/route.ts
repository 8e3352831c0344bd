import { CLOCK, EVENTS } from '@/features/articles/tags';
import { toCalendar } from '@/features/events/calendar-file';
import { listCalendar } from '@/features/events/queries';
import { dayKeyOf } from '@/features/words/dates';
import { nextMidnight } from '@/lib/clock';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';
import { toPressWord } from '@/lib/press-word';

export const dynamic = 'force-dynamic';

/** Everything that is to come, as a calendar that one subscribes to. */
export async function GET() {
  await findNextChange();
  const now = new Date();
  const events = await listCalendar(dayKeyOf(now));
  return new Response(toCalendar(events, env().SITE_ADDRESS), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'x-press': await toPressWord({ tags: [EVENTS, CLOCK], renewBy: nextMidnight(now) }),
    },
  });
}
