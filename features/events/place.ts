import type { EventMark } from '@/features/events/event';

/** "Kolvik, Valdoria" */
export const placeOf = ({ city, country }: Pick<EventMark, 'city' | 'country'>) =>
  [...new Set([city, country])].filter(Boolean).join(', ');
