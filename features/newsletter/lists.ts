import { z } from 'zod';
import { language } from '@/features/words/language';

/** A newsletter as readers are told of it. */
export const mailingList = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  language,
  description: z.string(),
  cadence: z.enum(['daily', 'weekly']),
  /** ISO weekday of a weekly one: 1 is Monday. */
  weekday: z.number().int().min(1).max(7).nullable(),
  /** Hour of the day in the newsroom's zone. */
  hour: z.number().int().min(0).max(23),
});
export type MailingList = z.infer<typeof mailingList>;

/** What one sending of a list was made of. */
export type Digest = { list: MailingList /** "2026-11-23" */; day: string; at: Date; articleIds: string[] };
