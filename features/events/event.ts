import { z } from 'zod';
import type { Language } from '@/features/words/language';

export const eventKind = z.enum(['show', 'conference', 'course', 'exercise']);
export type EventKind = z.infer<typeof eventKind>;

/** Which part of the calendar is asked for. */
export type Asked = {
  kind: EventKind | null;
  /** "2027-03": from that month on; null: from today. */
  from: string | null;
};

/** An event as a list shows it. Days are the place’s own, at midnight UTC; the last one is included. */
export type EventMark = {
  id: string;
  path: string;
  name: string;
  kind: EventKind;
  language: Language;
  startsOn: Date;
  endsOn: Date;
  venue: string | null;
  city: string;
  country: string | null;
  cancelled: boolean;
};

export type Event = EventMark & {
  slug: string;
  organiser: string | null;
  url: string | null;
  /** Paragraphs, a line each. */
  description: string;
  /** What the site writes about it. */
  topicId: string | null;
  publishedAt: Date;
  changedAt: Date;
};
