'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { invite } from '@/features/newsletter/commands';
import { parseEmail } from '@/features/newsletter/email-address';
import { newsletterPath } from '@/features/newsletter/paths';
import type { SignupState } from '@/features/newsletter/signup';
import { SIGNUP_WORDS } from '@/features/newsletter/signup-words';
import { language } from '@/features/words/language';
import { isWithinLimit } from '@/lib/attempts';

/** A ministry is one address: so many sign-ups may come from one network in an hour. */
const SIGNUPS_A_NETWORK = 50;
const HOUR = 60 * 60_000;
/** Nobody's address is longer; what is given back need not be. */
const LONGEST_SHOWN = 1000;

/** Whatever is sent, something is read: a field that is no text, or far too long, is as good as empty. */
const form = z.object({
  email: z.string().catch(''),
  language: language.catch('en'),
  page: z
    .string()
    .max(500)
    .regex(/^\/(?!\/)/)
    .catch('/'),
  /** No person sees this field; who fills it is asked again, not dropped. */
  website: z.string().default('').catch('a file'),
});

/** Sign-up for the newsletter: works without JavaScript, comes back with what was typed and why, else leads on by 303. */
export async function subscribe(_previous: SignupState, data: FormData): Promise<SignupState> {
  const now = new Date();
  const { email: typed, language: spoken, page, website } = form.parse(Object.fromEntries(data));
  const words = SIGNUP_WORDS[spoken];
  const refused = (problem: string): SignupState => ({
    state: 'refused',
    email: typed.slice(0, LONGEST_SHOWN),
    problem,
  });

  if (website) return refused(words.filledTheTrap);
  const email = parseEmail(typed);
  if (!email) return refused(typed.trim() ? words.notAnAddress(typed.trim()) : words.nothingTyped);

  const asked = await headers();
  const network = asked.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
  const key = `signup:network:${network ?? 'unknown'}`;
  if (!(await isWithinLimit({ key, most: SIGNUPS_A_NETWORK, every: HOUR, now }))) return refused(words.tooMany);

  await invite({ email, language: spoken, page, network, agent: asked.get('user-agent')?.slice(0, 400) ?? null, now });
  redirect(`${newsletterPath(spoken)}/check-inbox`);
}
