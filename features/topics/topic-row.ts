import { z } from 'zod';
import { type Topic, type TopicMark, topicKind } from '@/features/topics/topic';
import { language } from '@/features/words/language';
import type { Prisma } from '@/prisma/client/reader/client';

export const topicMarkColumns = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  language: true,
} as const satisfies Prisma.TopicSelect;

export const topicColumns = {
  ...topicMarkColumns,
  description: true,
  facts: true,
} as const satisfies Prisma.TopicSelect;

const spoken = language.nullable();
const facts = z.array(z.object({ label: z.string(), value: z.string() }));

export function toTopicMark(row: Prisma.TopicGetPayload<{ select: typeof topicMarkColumns }>): TopicMark {
  return { ...row, kind: topicKind.parse(row.kind), language: spoken.parse(row.language) };
}

export function toTopic(row: Prisma.TopicGetPayload<{ select: typeof topicColumns }>): Topic {
  return { ...toTopicMark(row), description: row.description, facts: facts.parse(row.facts) };
}
