'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { RESET_MINUTES } from '@/features/staff/doors/resets';
import { requireStaff, type SignedIn } from '@/features/staff/guard';
import { mailLeaves } from '@/features/staff/mail-leaves';
import { invitationPath, resetPath } from '@/features/staff/paths';
import * as person from '@/features/staff/people/commands/change-person';
import { INVITATION_DAYS, invite, withdrawInvitation } from '@/features/staff/people/commands/invite';
import { makeResetLink } from '@/features/staff/people/commands/make-reset-link';
import { done, refused, type Said } from '@/features/staff/said';
import { email, firstProblem, role } from '@/features/staff/schema';
import { env } from '@/lib/env';

const sectionIds = z.array(z.uuid()).catch([]);
const invitation = z.object({ email, role, sectionIds });

/** Asks somebody to join; by mail, or with a link that the owner passes on. */
export async function inviteSomebody(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('people:manage');
  const typed = invitation.safeParse({ ...Object.fromEntries(data), sectionIds: data.getAll('sectionIds') });
  if (!typed.success) return refuse(typed.error);
  const byMail = await mailLeaves();
  const answer = await invite({
    ...typed.data,
    ...sections(typed.data),
    byMail,
    actor: actorOf(staff),
    now: new Date(),
  });
  if (!answer.ok) {
    const left = `${typed.data.email} left the house. Open the person below and let them back in.`;
    return refused(answer.problem === 'left' ? left : `${typed.data.email} is one of the house already.`, 'email');
  }
  refresh();
  if (byMail) return done(`The invitation is on its way to ${typed.data.email}. It holds for ${INVITATION_DAYS} days.`);
  const words = `Nothing is mailed here. Pass this link on to ${typed.data.email}: it works once, within ${INVITATION_DAYS} days.`;
  return done(words, whole(invitationPath(answer.token)));
}

export async function withdraw(id: string, _previous: Said): Promise<Said> {
  const staff = await requireStaff('people:manage');
  const withdrawn = await withdrawInvitation(z.uuid().parse(id), actorOf(staff), new Date());
  refresh();
  return withdrawn ? done('The invitation opens nothing any more.') : refused('It was used or taken back already.');
}

const duties = z.object({ role, sectionIds, authorId: z.uuid().nullable().catch(null) });

export async function changeDuties(staffId: string, _previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('people:manage');
  const typed = duties.safeParse({ ...Object.fromEntries(data), sectionIds: data.getAll('sectionIds') });
  if (!typed.success) return refuse(typed.error);
  const order = { ...typed.data, ...sections(typed.data), ...orderFor(staffId, staff) };
  return say(await person.changeRole(order), 'Saved. It holds from now on, in every window.');
}

export async function letGo(staffId: string, _previous: Said): Promise<Said> {
  const staff = await requireStaff('people:manage');
  return say(
    await person.suspend(orderFor(staffId, staff)),
    'Signed out everywhere. The name stays with what was done.',
  );
}

export async function letBackIn(staffId: string, _previous: Said): Promise<Said> {
  const staff = await requireStaff('people:manage');
  return say(await person.reinstate(orderFor(staffId, staff)), 'May sign in again.');
}

export async function endSessions(staffId: string, _previous: Said): Promise<Said> {
  const staff = await requireStaff('people:manage');
  return say(await person.endAllSessions(orderFor(staffId, staff)), 'Signed out everywhere.');
}

export async function takeSecondStep(staffId: string, _previous: Said): Promise<Said> {
  const staff = await requireStaff('people:manage');
  const words = 'Taken away. At the next sign-in a new one is set up before anything else.';
  return say(await person.takeSecondStep(orderFor(staffId, staff)), words);
}

/** For somebody who forgot theirs and cannot get mail: a link that the owner passes on. */
export async function giveResetLink(staffId: string, _previous: Said): Promise<Said> {
  const staff = await requireStaff('people:manage');
  const token = await makeResetLink(orderFor(staffId, staff));
  if (!token) return refused('There is nobody here by that name any more.');
  return done(
    `Pass this link on: it sets a new password once, within ${RESET_MINUTES} minutes.`,
    whole(resetPath(token)),
  );
}

function say(answer: person.Changed, words: string): Said {
  refresh();
  if (answer.ok) return done(words);
  if (answer.problem === 'last-owner')
    return refused('This is the only owner. Make somebody else an owner first, then change this.', 'role');
  if (answer.problem === 'author-taken') return refused('Somebody else signs as this author.', 'authorId');
  return refused('There is nobody here by that name any more.');
}

function refuse(error: z.ZodError): Said {
  const { words, field } = firstProblem(error);
  return refused(words, field);
}

/** Only editors answer for sections. */
const sections = (typed: z.infer<typeof invitation> | z.infer<typeof duties>) => ({
  sectionIds: typed.role === 'editor' ? typed.sectionIds : [],
});

const actorOf = ({ id, name }: SignedIn) => ({ staffId: id, name });
const orderFor = (staffId: string, staff: SignedIn) => ({
  ...{ staffId: z.uuid().parse(staffId), actor: actorOf(staff), now: new Date() },
});
const whole = (path: string) => `${env().SITE_ADDRESS}${path}`;
