import { z } from 'zod';
import { type Asked, eventKind } from '@/features/events/event';

const asked = z.object({
  type: eventKind.nullable().default(null),
  from: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .nullable()
    .default(null),
});

/** What the query of the list asks for; null for a kind or a month that does not exist. */
export function readAsked(query: unknown): Asked | null {
  const read = asked.safeParse(query);
  return read.success ? { kind: read.data.type, from: read.data.from } : null;
}
