import type { EventMark } from '@/features/events/event';

/** "Kolvik, Valdoria" */
export const placeOf = ({ city, country }: Pick<EventMark, 'city' | 'country'>) =>
  [city, country].filter(Boolean).join(', ');
