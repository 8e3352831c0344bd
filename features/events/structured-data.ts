import type { Event } from '@/features/events/event';
import { dayKey } from '@/features/words/days';

/** An event as machines read it (schema.org). */
export function toEventData(event: Event, site: string) {
  const { name, path, description, startsOn, endsOn, venue, city, country, organiser, url, cancelled, language } =
    event;
  return {
    '@type': 'Event',
    '@id': `${site}${path}`,
    ...{ name, description, inLanguage: language },
    url: `${site}${path}`,
    startDate: dayKey(startsOn),
    endDate: dayKey(endsOn),
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: venue ?? city,
      address: { '@type': 'PostalAddress', addressLocality: city, ...(country ? { addressRegion: country } : {}) },
    },
    ...(organiser ? { organizer: { '@type': 'Organization', name: organiser, ...(url ? { url } : {}) } } : {}),
  };
}
