import { type Event, type EventMark, eventKind } from '@/features/events/event';
import { eventPath } from '@/features/events/paths';
import { language } from '@/features/words/language';
import type { Prisma } from '@/prisma/client/reader/client';

export const eventMarkColumns = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  language: true,
  startsOn: true,
  endsOn: true,
  venue: true,
  city: true,
  country: true,
  cancelled: true,
} as const satisfies Prisma.EventSelect;

export const eventColumns = {
  ...eventMarkColumns,
  organiser: true,
  url: true,
  description: true,
  topicId: true,
  publishedAt: true,
  changedAt: true,
} as const satisfies Prisma.EventSelect;

type EventMarkRow = Prisma.EventGetPayload<{ select: typeof eventMarkColumns }>;
type EventRow = Prisma.EventGetPayload<{ select: typeof eventColumns }>;

export function toEventMark({ slug, ...row }: EventMarkRow): EventMark {
  return { ...row, path: eventPath(slug), kind: eventKind.parse(row.kind), language: language.parse(row.language) };
}

export function toEvent(row: EventRow): Event {
  const { slug, organiser, url, description, topicId, publishedAt, changedAt } = row;
  return { ...toEventMark(row), slug, organiser, url, description, topicId, publishedAt, changedAt };
}
