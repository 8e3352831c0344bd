'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseEmail } from '@/features/mail/email-address';
import { changeAddress } from '@/features/newsletter/commands/change-address';
import { choose } from '@/features/newsletter/commands/choose';
import { confirm } from '@/features/newsletter/commands/confirm';
import { erase } from '@/features/newsletter/commands/erase';
import { leave, leaveByLink } from '@/features/newsletter/commands/leave';
import { pause, resume } from '@/features/newsletter/commands/pause';
import { findOwn } from '@/features/newsletter/own/find-own';
import { confirmPath, type Done, leavePath, newsletterPath, preferencesPath } from '@/features/newsletter/paths';
import { preferencesToken } from '@/features/newsletter/tokens';
import { language } from '@/features/words/language';
import { readOrigin } from '@/lib/read-origin';

// What somebody does with their own subscription. Each form carries the token of the mail it was reached from, which is
// all that it takes: no login, no cookie. A token that is not good leads back to its page, which says so.

const token = z.string().max(200).catch('');

export async function confirmAddress(form: FormData): Promise<void> {
  const given = token.parse(form.get('token'));
  const done = await confirm({ token: given, from: await readOrigin(), now: new Date() });
  if (!done.ok || done.again) redirect(confirmPath(encodeURIComponent(given)));
  const moved = form.get('purpose') === 'change-address';
  redirect(
    preferencesPath(
      preferencesToken({ id: done.subscriberId, emailKey: done.emailKey }),
      moved ? 'moved' : 'confirmed',
    ),
  );
}

export async function chooseLists(form: FormData): Promise<void> {
  const subscriberId = await ownerOf(form);
  const listSlugs = z.array(z.string().max(100)).max(100).catch([]).parse(form.getAll('list'));
  const spoken = language.catch('en').parse(form.get('language'));
  await choose({ subscriberId, listSlugs, language: spoken, from: await readOrigin(), now: new Date() });
  goBack(form, 'saved');
}

export async function pauseLetters(form: FormData): Promise<void> {
  await pause({ subscriberId: await ownerOf(form), now: new Date() });
  goBack(form, 'paused');
}

export async function resumeLetters(form: FormData): Promise<void> {
  await resume({ subscriberId: await ownerOf(form) });
  goBack(form, 'resumed');
}

export async function moveAddress(form: FormData): Promise<void> {
  const subscriberId = await ownerOf(form);
  const email = parseEmail(z.string().catch('').parse(form.get('email')));
  if (!email) goBack(form, 'refused');
  const spoken = language.catch('en').parse(form.get('language'));
  const page = preferencesPath('…');
  const from = await readOrigin();
  const done = await changeAddress({ subscriberId, email, language: spoken, page, from, now: new Date() });
  goBack(form, done.ok ? 'letter' : 'tooMany');
}

export async function leaveAll(form: FormData): Promise<void> {
  await leave({ subscriberId: await ownerOf(form), listId: null, now: new Date() });
  goBack(form, 'left');
}

export async function eraseAll(form: FormData): Promise<void> {
  const subscriberId = await ownerOf(form);
  if (form.get('sure') !== 'yes') goBack(form, 'unticked');
  const spoken = language.catch('en').parse(form.get('language'));
  await erase({ subscriberId, now: new Date() });
  redirect(`${newsletterPath(spoken)}/erased`);
}

export async function leaveList(form: FormData): Promise<void> {
  const given = token.parse(form.get('token'));
  await leaveByLink(given, new Date());
  redirect(leavePath(encodeURIComponent(given)));
}

/** Whose preferences a form is from; a form with a token that is not good leads back to where it came from. */
async function ownerOf(form: FormData): Promise<string> {
  const given = token.parse(form.get('token'));
  const own = await findOwn(given);
  if (!own) redirect(preferencesPath(encodeURIComponent(given)));
  return own.id;
}

function goBack(form: FormData, done: Done): never {
  redirect(preferencesPath(encodeURIComponent(token.parse(form.get('token'))), done));
}
