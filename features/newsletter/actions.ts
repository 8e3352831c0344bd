'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { parseEmail } from '@/features/mail/email-address';
import { invite } from '@/features/newsletter/commands/invite';
import { sendLink } from '@/features/newsletter/commands/send-link';
import { newsletterPath } from '@/features/newsletter/paths';
import { signupForm } from '@/features/newsletter/schema';
import type { SignupState } from '@/features/newsletter/signup';
import { SIGNUP_WORDS } from '@/features/newsletter/signup-words';
import { readOrigin } from '@/lib/read-origin';

/** Nobody's address is longer; what is given back need not be. */
const LONGEST_SHOWN = 1000;

/** Sign-up for the newsletter: works without JavaScript, comes back with what was typed and why, else leads on by 303. */
export async function subscribe(_previous: SignupState, data: FormData): Promise<SignupState> {
  const typed = signupForm.parse(Object.fromEntries(data));
  const read = readForm(typed);
  if (!read.ok) return read.refusal;
  const { language: spoken, page } = typed;
  const done = await invite({ email: read.email, language: spoken, page, from: await readOrigin(), now: new Date() });
  if (!done.ok) return refuse(typed, SIGNUP_WORDS[spoken].tooMany);
  redirect(`${newsletterPath(spoken)}/check-inbox`);
}

/** Sends subscribers the link to their own subscription; the answer is the same for every address. */
export async function askForLink(_previous: SignupState, data: FormData): Promise<SignupState> {
  const typed = signupForm.parse(Object.fromEntries(data));
  const read = readForm(typed);
  if (!read.ok) return read.refusal;
  const done = await sendLink({
    email: read.email,
    language: typed.language,
    from: await readOrigin(),
    now: new Date(),
  });
  if (!done.ok) return refuse(typed, SIGNUP_WORDS[typed.language].tooMany);
  redirect(`${newsletterPath(typed.language)}/link-sent`);
}

type Typed = z.infer<typeof signupForm>;

function readForm(typed: Typed) {
  const words = SIGNUP_WORDS[typed.language];
  if (typed.website) return { ok: false, refusal: refuse(typed, words.filledTheTrap) } as const;
  const email = parseEmail(typed.email);
  if (email) return { ok: true, email } as const;
  const trimmed = typed.email.trim();
  return { ok: false, refusal: refuse(typed, trimmed ? words.notAnAddress(trimmed) : words.nothingTyped) } as const;
}

const refuse = (typed: Typed, problem: string): SignupState => ({
  state: 'refused',
  email: typed.email.slice(0, LONGEST_SHOWN),
  problem,
});
