'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import * as own from '@/features/staff/account/commands';
import * as keys from '@/features/staff/account/keys';
import { askForNewEmail } from '@/features/staff/account/new-email';
import { signOutHere } from '@/features/staff/account/sign-out';
import { requireSignedIn, type SignedIn } from '@/features/staff/guard';
import { mailLeaves } from '@/features/staff/mail-leaves';
import { newPasskey } from '@/features/staff/passkey-json';
import { newAddressPath } from '@/features/staff/paths';
import { preferences } from '@/features/staff/preferences';
import { done, refused, type Said } from '@/features/staff/said';
import { email, firstProblem, password, personName } from '@/features/staff/schema';
import { env } from '@/lib/env';
import { readOrigin } from '@/lib/read-origin';

export async function rename(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireSignedIn();
  const typed = z.object({ name: personName }).safeParse(Object.fromEntries(data));
  if (!typed.success) return refuse(typed.error);
  await own.rename({ ...ownOf(staff), name: typed.data.name });
  refresh();
  return done('Saved.');
}

export async function prefer(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireSignedIn();
  await own.prefer(
    staff.id,
    preferences.parse({ theme: data.get('theme'), letterKeys: data.get('letterKeys') === 'on' }),
  );
  refresh();
  return done('Saved.');
}

const passwords = z.object({ current: z.string().max(400), password });

export async function changePassword(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireSignedIn();
  const typed = passwords.safeParse(Object.fromEntries(data));
  if (!typed.success) return refuse(typed.error);
  const turned = await keys.changePassword(await holder(staff), typed.data);
  if (!turned.ok) return refused(whyNot(turned.problem), 'current');
  refresh();
  return done('Changed. Every other session has ended.');
}

/** Asks the new address whether it is theirs; until it says so, the old one counts. */
export async function changeEmail(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireSignedIn();
  const typed = z.object({ email, password: z.string().max(400) }).safeParse(Object.fromEntries(data));
  if (!typed.success) return refuse(typed.error);
  if (typed.data.email === staff.email) return refused('This is the address that you have.', 'email');
  const asked = await askForNewEmail(await holder(staff), typed.data);
  if (!asked.ok) return refused(whyNot(asked.problem), 'password');
  const words = `A link is on its way to ${typed.data.email}. Until it is opened, ${staff.email} counts.`;
  if (await mailLeaves()) return done(words);
  const link = `${env().SITE_ADDRESS}${newAddressPath(asked.token)}`;
  return done('Nothing is mailed here. This is the link that would go to the new address:', link);
}

export async function endSession(sessionId: string, _previous: Said): Promise<Said> {
  const staff = await requireSignedIn();
  const ended = await own.endSession({ ...ownOf(staff), sessionId: z.uuid().parse(sessionId) });
  refresh();
  return ended ? done('Ended.') : refused('That session had ended already.');
}

export async function endOtherSessions(_previous: Said): Promise<Said> {
  const staff = await requireSignedIn();
  const count = await own.endOtherSessions({ ...ownOf(staff), keep: staff.sessionId });
  refresh();
  return done(count === 0 ? 'There was no other.' : `Ended ${count}. Only this one is left.`);
}

export async function signOut(): Promise<void> {
  const staff = await requireSignedIn();
  await signOutHere(await holder(staff));
  redirect('/admin/sign-in');
}

/** The picture for the authenticator and the recovery codes, or why not. */
export async function beginSecondStep(typed: string) {
  const staff = await requireSignedIn();
  const begun = await keys.beginSecondStep(await holder(staff), z.string().max(400).parse(typed));
  return begun.ok ? begun : { ok: false as const, words: whyNot(begun.problem) };
}

export async function finishSecondStep(code: string) {
  const staff = await requireSignedIn();
  const turned = await keys.finishSecondStep(await holder(staff), z.string().max(40).parse(code));
  const wrong = 'This code is not right. Take the one that is shown now; if it stays so, check the phone’s clock.';
  return turned.ok
    ? turned
    : { ok: false as const, words: turned.problem === 'wrong' ? wrong : whyNot(turned.problem) };
}

export async function renewRecoveryCodes(typed: string) {
  const staff = await requireSignedIn();
  const turned = await keys.renewRecoveryCodes(await holder(staff), z.string().max(400).parse(typed));
  return turned.ok ? turned : { ok: false as const, words: whyNot(turned.problem) };
}

export async function passkeyToMake() {
  const staff = await requireSignedIn();
  const made = await keys.passkeyToMake(await holder(staff));
  return made.ok ? made : { ok: false as const, words: whyNot(made.problem) };
}

const passkeyName = z.object({ name: personName });

export async function addPasskey(typed: { name: string; response: unknown }) {
  const staff = await requireSignedIn();
  const read = passkeyName.extend({ response: newPasskey }).safeParse(typed);
  if (!read.success) return { ok: false as const, words: firstProblem(read.error).words };
  const turned = await keys.addPasskey(await holder(staff), read.data);
  refresh();
  return turned.ok ? turned : { ok: false as const, words: whyNot(turned.problem) };
}

export async function renamePasskey(passkeyId: string, _previous: Said, data: FormData): Promise<Said> {
  const staff = await requireSignedIn();
  const typed = passkeyName.safeParse(Object.fromEntries(data));
  if (!typed.success) return refuse(typed.error);
  const renamed = await own.renamePasskey({ ...ownOf(staff), passkeyId: z.uuid().parse(passkeyId), ...typed.data });
  refresh();
  return renamed ? done('Saved.') : refused('That passkey is not there any more.');
}

export async function removePasskey(passkeyId: string, _previous: Said): Promise<Said> {
  const staff = await requireSignedIn();
  const removed = await own.removePasskey({ ...ownOf(staff), passkeyId: z.uuid().parse(passkeyId) });
  refresh();
  return removed ? done('Removed. It opens nothing here any more.') : refused('It was removed already.');
}

function whyNot(problem: 'wrong' | 'too-often' | 'stale'): string {
  if (problem === 'too-often') return 'That was too often. Wait a quarter of an hour, then try again.';
  if (problem === 'stale') return 'You signed in more than an hour ago. Sign out and in again, then add it.';
  return 'This is not your password.';
}

const ownOf = ({ id, name }: SignedIn) => ({ staffId: id, actor: { staffId: id, name }, now: new Date() });

async function holder(staff: SignedIn): Promise<keys.Holder> {
  return { staff, headers: await headers(), address: (await readOrigin()).address, now: new Date() };
}

function refuse(error: z.ZodError): Said {
  const { words, field } = firstProblem(error);
  return refused(words, field);
}
