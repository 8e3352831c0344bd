'use server';

import { redirect } from 'next/navigation';
import { writeMessage } from '@/features/contact/commands';
import type { ContactAnswer } from '@/features/contact/message';
import { problemsWith } from '@/features/contact/rules';
import { contactForm } from '@/features/contact/schema';
import { parseEmail } from '@/features/mail/email-address';
import { standingPath } from '@/features/standing-pages/paths';
import { wordsIn } from '@/features/words/words';
import { networkOf } from '@/lib/network';
import { readOrigin } from '@/lib/read-origin';

/** A message to a desk: works without JavaScript, comes back with all that was typed and why, else leads on by 303. */
export async function writeToDesk(_previous: ContactAnswer, data: FormData): Promise<ContactAnswer> {
  const { typed, length, language, filledTheTrap } = contactForm.parse(Object.fromEntries(data));
  const words = wordsIn(language);
  const said = words.contactPage.problems;
  const refused = (why: string, problems = {}): ContactAnswer => ({ state: 'refused', typed, why, problems });

  if (filledTheTrap) return refused(said.filledTheTrap);
  const problems = problemsWith(typed, length, words);
  const email = parseEmail(typed.email);
  if (!email || Object.keys(problems).length > 0) return refused(said.summary, problems);

  const { address } = await readOrigin();
  const written = await writeMessage({ ...typed, email, language, network: networkOf(address), now: new Date() });
  if (!written.ok) return refused(said[written.problem]);
  redirect(`${standingPath('contact', language)}/sent`);
}
