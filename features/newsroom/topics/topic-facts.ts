import { z } from 'zod';
import { pairs, requiredLine, slug, text } from '@/features/newsroom/desk/text-fields';
import { topicKind } from '@/features/topics/topic';
import { language } from '@/features/words/language';

/** What the desk says of a topic, as it is typed; facts are lines: "Seat: Kolvik". */
export const topicFacts = z.object({
  name: requiredLine('Give a name.', 80),
  slug,
  kind: topicKind,
  /** Null: a name that stands in any language. */
  language: z.union([z.literal('').transform(() => null), language]),
  description: text(600),
  facts: pairs(
    (name, value) => name.length <= 40 && value.length <= 200,
    'Each line is a fact: “Seat: Kolvik”.',
  ).transform((lines) => lines.map(({ name, value }) => ({ label: name, value }))),
});
export type TopicFacts = z.output<typeof topicFacts>;

const spoken = language.nullable();
const kept = z.array(z.object({ label: z.string(), value: z.string() })).catch([]);
type Row = { name: string; slug: string; kind: string; language: string | null; description: string; facts: unknown };

/** The same of a row, in the same order. */
export function topicFactsOf({ name, slug, kind, description, ...row }: Row): TopicFacts {
  return {
    ...{ name, slug, kind: topicKind.parse(kind), language: spoken.parse(row.language) },
    ...{ description, facts: kept.parse(row.facts) },
  };
}
