'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { byNow, seenIn } from '@/features/newsroom/desk/order-for';
import { refuseTyped } from '@/features/newsroom/desk/refuse-typed';
import { sayElsewhere } from '@/features/newsroom/desk/say-elsewhere';
import { changeTopic, createTopic, type TopicAnswer } from '@/features/newsroom/topics/commands/change-topic';
import { mergeTopics } from '@/features/newsroom/topics/commands/merge-topics';
import { type TopicFacts, topicFacts } from '@/features/newsroom/topics/topic-facts';
import { requireStaff } from '@/features/staff/guard';
import { done, refused, type Said } from '@/features/staff/said';

export async function makeTopic(_previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('topic:edit');
  const typed = topicFacts.safeParse(Object.fromEntries(data));
  if (!typed.success) return refuseTyped(typed.error);
  const answer = await createTopic({ facts: typed.data, ...byNow(staff) });
  if (answer.ok) redirect(`/admin/topics/${answer.id}`);
  return say(answer, typed.data);
}

export async function saveTopic(id: string, _previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('topic:edit');
  const typed = topicFacts.safeParse(Object.fromEntries(data));
  if (!typed.success) return refuseTyped(typed.error);
  const answer = await changeTopic({ id: z.uuid().parse(id), seen: seenIn(data), facts: typed.data, ...byNow(staff) });
  refresh();
  return say(answer, typed.data);
}

/** Makes this topic one with another, for good. */
export async function mergeTopic(id: string, _previous: Said, data: FormData): Promise<Said> {
  const staff = await requireStaff('topic:edit');
  const into = z.uuid().safeParse(data.get('intoId'));
  if (!into.success) return refused('Choose the topic that stays.', 'intoId');
  const answer = await mergeTopics({ id: z.uuid().parse(id), intoId: into.data, ...byNow(staff) });
  if (answer.ok) redirect(`/admin/topics/${into.data}`);
  switch (answer.problem) {
    case 'unknown':
      return refused('There is no such topic any more.');
    case 'itself':
      return refused('That is this very topic. Choose another.');
    case 'merged':
      return refused('Somebody has merged one of the two meanwhile. Look at them again.');
  }
}

function say(answer: TopicAnswer, typed: TopicFacts): Said {
  if (answer.ok) return { ...done('Saved. Readers have it now.'), seen: answer.seen };
  switch (answer.problem) {
    case 'unknown':
      return refused('There is no such topic any more.');
    case 'merged':
      return refused('Somebody has merged this topic into another meanwhile. Nothing was saved.');
    case 'edited-elsewhere':
      return sayElsewhere(answer.elsewhere, typed);
    case 'slug-taken':
      return refused(`/topics/${typed.slug} leads to ${answer.by}. Choose another.`, 'slug');
  }
}
