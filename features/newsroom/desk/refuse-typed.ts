import type { z } from 'zod';
import { refused, type Said } from '@/features/staff/said';
import { firstProblem } from '@/features/staff/schema';

/** What was typed cannot be read: the first thing that is wrong, at its field. */
export function refuseTyped(error: z.ZodError): Said {
  const { words, field } = firstProblem(error);
  return refused(words, field);
}
