import type { Asked } from '@/features/events/event';
import type { Language } from '@/features/words/language';

const EVENTS_PATH = '/events';
/** The list, in those languages that have one. */
export const eventsPaths = { en: EVENTS_PATH, es: '/es/events' };
/** Every event to come, for a calendar. */
export const CALENDAR_PATH = '/events.ics';

/** The list, of one kind and from one month ("2027-03") on, where asked. */
export function eventsPath({ kind, from, language }: Partial<Asked> & { language: Language }): string {
  const query = new URLSearchParams({ ...(from ? { from } : {}), ...(kind ? { type: kind } : {}) });
  const path = language === 'es' ? eventsPaths.es : eventsPaths.en;
  return query.size > 0 ? `${path}?${query}` : path;
}

export const eventPath = (slug: string) => `${EVENTS_PATH}/${encodeURIComponent(slug)}`;
export const eventCalendarPath = (slug: string) => `${eventPath(slug)}/event.ics`;
