'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { confirmNewEmail } from '@/features/staff/account/new-email';
import { accept, findInvitation } from '@/features/staff/doors/invitations';
import { askForReset, reset } from '@/features/staff/doors/resets';
import { ACCOUNT } from '@/features/staff/paths';
import { refused, type Said } from '@/features/staff/said';
import { email, firstProblem, password, personName } from '@/features/staff/schema';
import { readOrigin } from '@/lib/read-origin';

const TOO_OFTEN = 'That was too often. Wait an hour, then try again.';
const DEAD_LINK = 'This link does not open anything any more. Ask for a new one.';

/** A stranger's: sends a link to a new password; leads on to a page that says the same whoever asked. */
export async function forgotten(_previous: Said, data: FormData): Promise<Said> {
  const typed = z.object({ email }).safeParse(Object.fromEntries(data));
  if (!typed.success) return refuse(typed.error);
  const { ok } = await askForReset(typed.data.email, await asking());
  if (!ok) return refused(TOO_OFTEN);
  redirect('/admin/forgotten/sent');
}

/** A stranger's, with the token from their mail: sets a new password. */
export async function setPassword(token: string, _previous: Said, data: FormData): Promise<Said> {
  const typed = z.object({ password }).safeParse(Object.fromEntries(data));
  if (!typed.success) return refuse(typed.error);
  const answer = await reset(token, typed.data.password, await asking());
  if (!answer.ok) return refused(answer.problem === 'too-often' ? TOO_OFTEN : DEAD_LINK);
  redirect('/admin/sign-in?renewed');
}

/** A stranger's, with the token from the mail to a new address: from now on it is theirs. */
export async function confirmAddress(token: string, _previous: Said): Promise<Said> {
  const { ok } = await confirmNewEmail(token, await asking());
  if (!ok) return refused(DEAD_LINK);
  redirect(ACCOUNT);
}

/** A stranger's, with the token of their invitation: makes them staff and signs them in. */
export async function join(token: string, _previous: Said, data: FormData): Promise<Said> {
  const invitation = await findInvitation(token, new Date());
  if (!invitation) return refused(DEAD_LINK);
  const form = z.object({ name: personName, email: invitation.email === null ? email : z.undefined(), password });
  const typed = form.safeParse({ ...Object.fromEntries(data), ...(invitation.email ? { email: undefined } : {}) });
  if (!typed.success) return refuse(typed.error);
  const joined = await accept(token, { ...typed.data, email: typed.data.email ?? null }, await asking());
  if (!joined.ok) return refused(joined.problem === 'too-often' ? TOO_OFTEN : DEAD_LINK);
  redirect('/admin/second-step');
}

async function asking() {
  return { headers: await headers(), address: (await readOrigin()).address, now: new Date() };
}

function refuse(error: z.ZodError): Said {
  const { words, field } = firstProblem(error);
  return refused(words, field);
}
