import { z } from 'zod';
import { language } from '@/features/words/language';

/** Whatever is sent, something is read: a field that is no text, or far too long, is as good as empty. */
export const signupForm = z.object({
  email: z.string().catch(''),
  language: language.catch('en'),
  /** Part of the proof: a path of this site on one line, since Postgres cannot keep a NUL and nobody reads a second line. */
  page: z
    .string()
    .max(500)
    .regex(/^\/(?!\/)\P{Cc}*$/u)
    .catch('/'),
  /** No person sees this field; who fills it is asked again, not dropped. */
  website: z.string().default('').catch('a file'),
});
