import { z } from 'zod';
import type { Language } from '@/features/words/language';

export const topicKind = z.enum(['company', 'programme', 'country', 'event', 'subject']);
export type TopicKind = z.infer<typeof topicKind>;

/** A topic as a list names it. */
export type TopicMark = {
  id: string;
  slug: string;
  name: string;
  kind: TopicKind;
  /** Of its page; null is a name that stands in any language, with an English page. */
  language: Language | null;
};

export type Topic = TopicMark & {
  description: string;
  facts: { label: string; value: string }[];
};

export const pageLanguageOf = ({ language }: Pick<TopicMark, 'language'>): Language => language ?? 'en';
