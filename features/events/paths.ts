import type { EventKind } from '@/features/events/event';

export const EVENTS_PATH = '/events';
/** Every event to come, for a calendar. */
export const CALENDAR_PATH = '/events.ics';

/** The list, of one kind and from one month ("2027-03") on, where asked. */
export function eventsPath({ kind, from }: { kind?: EventKind | null; from?: string | null } = {}): string {
  const query = new URLSearchParams({ ...(from ? { from } : {}), ...(kind ? { type: kind } : {}) });
  return query.size > 0 ? `${EVENTS_PATH}?${query}` : EVENTS_PATH;
}

export const eventPath = (slug: string) => `${EVENTS_PATH}/${encodeURIComponent(slug)}`;
export const eventCalendarPath = (slug: string) => `${eventPath(slug)}/event.ics`;
