'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { byNow, seenIn } from '@/features/newsroom/desk/order-for';
import { refuseTyped } from '@/features/newsroom/desk/refuse-typed';
import { sayElsewhere } from '@/features/newsroom/desk/say-elsewhere';
import { changeSection, createSection, type SectionAnswer } from '@/features/newsroom/sections/commands/change-section';
import { hideSection } from '@/features/newsroom/sections/commands/hide-section';
import { orderSections } from '@/features/newsroom/sections/commands/order-sections';
import { type SectionFacts, sectionFacts } from '@/features/newsroom/sections/section-facts';
import { requireStaff } from '@/features/staff/guard';
import { done, refused, type Said } from '@/features/staff/said';

export async function makeSection(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('section:edit');
  const typed = sectionFacts.safeParse(Object.fromEntries(data));
  if (!typed.success) return refuseTyped(typed.error);
  const answer = await createSection({ facts: typed.data, ...byNow(staff) });
  if (answer.ok) redirect(`/admin/sections/${answer.id}`);
  return say(answer, typed.data);
}

export async function saveSection(id: string, _previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('section:edit');
  const typed = sectionFacts.safeParse(Object.fromEntries(data));
  if (!typed.success) return refuseTyped(typed.error);
  const order = { id: z.uuid().parse(id), seen: seenIn(data), facts: typed.data, ...byNow(staff) };
  const answer = await changeSection(order);
  refresh();
  return say(answer, typed.data);
}

/** Shows a section to readers, or hides it from them. */
export async function showSection(id: string, hidden: boolean, _previous: Said): Promise<Said> {
  const staff = await requireStaff('section:edit');
  const { ok } = await hideSection({ id: z.uuid().parse(id), hidden: z.boolean().parse(hidden), ...byNow(staff) });
  refresh();
  if (!ok) return refused('There is no such section any more.');
  return done(hidden ? 'Readers know nothing of it any more.' : 'Readers have it now.');
}

const ids = z.array(z.uuid()).max(500);

export async function moveSections(was: string[], now: string[]): Promise<Said> {
  const staff = await requireStaff('section:edit');
  const { actor, now: at } = byNow(staff);
  const { ok } = await orderSections({ was: ids.parse(was), now: ids.parse(now), actor, at });
  refresh();
  return ok
    ? done('Readers have this order now.')
    : refused('Somebody changed the sections meanwhile. This is how they stand.');
}

function say(answer: SectionAnswer, typed: SectionFacts): Said {
  if (answer.ok) return { ...done('Saved. Readers have it now.'), seen: answer.seen };
  switch (answer.problem) {
    case 'unknown':
      return refused('There is no such section any more.');
    case 'edited-elsewhere':
      return sayElsewhere(answer.elsewhere, typed);
    case 'reserved':
      return refused(`/${typed.slug} is an address of the site itself. Choose another.`, 'slug');
    case 'slug-taken':
      return refused(`/${typed.slug} is the address of ${answer.by}. Choose another.`, 'slug');
    case 'slug-was-taken':
      return refused(`/${typed.slug} was once the address of ${answer.by} and leads there. Choose another.`, 'slug');
    case 'code-taken':
      return refused(`${typed.code} is the code of ${answer.by}. Choose another.`, 'code');
    case 'language-in-use':
      return refused('Pieces have gone out in it: its language stays.', 'language');
  }
}
