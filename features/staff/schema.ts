import { z } from 'zod';
import { ROLES } from '@/features/staff/permissions';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** What people type at the doors and about each other; the words are shown beside the field. */
export const personName = z
  .string()
  .transform((it) => it.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'Give a name.').max(120, 'A shorter name, please.'));

export const password = z
  .string()
  .min(SHORTEST_PASSWORD, `At least ${SHORTEST_PASSWORD} characters: a short sentence is easy to keep in mind.`)
  .max(LONGEST_PASSWORD, `At most ${LONGEST_PASSWORD} characters.`)
  .refine((it) => new Set(it).size >= 5, 'Too few different characters.');

export const email = z
  .string()
  .transform((it) => it.trim().toLowerCase())
  .pipe(z.email('This is no e-mail address.').max(254, 'This address is too long.'));

export const role = z.enum(ROLES, 'Choose a role.');

/** What is typed at the sign-in: whatever it is, it is only compared. */
export const typedPassword = z.object({ email: z.string().max(320), password: z.string().max(LONGEST_PASSWORD) });

/** The first thing that is wrong, with the field it is about. */
export function firstProblem({ issues }: z.ZodError): { words: string; field: string } {
  const [issue] = issues;
  return { words: issue?.message ?? 'Something is missing.', field: String(issue?.path[0] ?? '') };
}
