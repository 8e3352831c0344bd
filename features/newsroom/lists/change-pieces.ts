import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '@/features/newsroom/actor';
import { restorePiece } from '@/features/newsroom/commands/restore-piece';
import { trashPiece } from '@/features/newsroom/commands/trash-piece';
import { saveDraft } from '@/features/newsroom/drafts/save-draft';
import { pieceOf } from '@/features/newsroom/pieces';
import { may, type Permission, type Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

/** What is done to several pieces at once; at most so many, so that nobody waits for the last one. */
export const pieceChanges = z.object({
  ids: z.array(z.uuid()).min(1).max(100),
  change: z.discriminatedUnion('is', [
    z.object({ is: z.literal('trash') }),
    z.object({ is: z.literal('restore') }),
    z.object({ is: z.literal('section'), sectionId: z.uuid() }),
    z.object({ is: z.literal('topic'), topicId: z.uuid(), put: z.enum(['on', 'off']) }),
  ]),
});
type Changes = z.output<typeof pieceChanges>;
type Refusal = 'unknown' | 'not-allowed' | 'readers-see-it' | 'no-such-thing' | 'not-saved';
export type ChangedPieces = { done: string[]; refused: { id: string; problem: Refusal }[] };

type Person = Someone & { name: string };

/** Does to each piece what this person may do to it; what may not be done is named and left as it is. */
export async function changePieces(staff: Person, { ids, change }: Changes, now: Date): Promise<ChangedPieces> {
  const answer: ChangedPieces = { done: [], refused: [] };
  for (const id of new Set(ids)) {
    const problem = await changeOne(staff, id, change, now);
    if (problem) answer.refused.push({ id, problem });
    else answer.done.push(id);
  }
  return answer;
}

const NEEDS: Record<Changes['change']['is'], Permission> = {
  trash: 'article:trash',
  restore: 'article:trash',
  section: 'article:edit',
  topic: 'article:edit',
};

async function changeOne(staff: Person, id: string, change: Changes['change'], now: Date): Promise<Refusal | null> {
  const piece = await pieceOf(id, now);
  if (!piece || !may(staff, 'article:read', piece)) return 'unknown';
  if (!may(staff, NEEDS[change.is], piece)) return 'not-allowed';
  const actor: Actor = { staffId: staff.id, name: staff.name };
  switch (change.is) {
    case 'trash': {
      const done = await trashPiece({ articleId: id, actor, now });
      return done.ok ? null : done.problem;
    }
    case 'restore': {
      const done = await restorePiece({ articleId: id, actor, now });
      return done.ok ? null : done.problem;
    }
    case 'section':
      return fileUnder(staff.id, id, change.sectionId, now);
    case 'topic':
      return putTopic(staff.id, id, change, now);
  }
}

async function fileUnder(staffId: string, id: string, sectionId: string, now: Date): Promise<Refusal | null> {
  const section = await staffDb().section.findUnique({ where: { id: sectionId }, select: { id: true } });
  if (!section) return 'no-such-thing';
  return write(staffId, id, now, (draft) => ({ sectionId: { was: draft.sectionId, now: sectionId } }));
}

type TopicChange = Extract<Changes['change'], { is: 'topic' }>;

async function putTopic(
  staffId: string,
  id: string,
  { topicId, put }: TopicChange,
  now: Date,
): Promise<Refusal | null> {
  const topic = await staffDb().topic.findFirst({ where: { id: topicId, mergedIntoId: null }, select: { id: true } });
  if (!topic) return 'no-such-thing';
  return write(staffId, id, now, ({ topicIds }) => {
    const others = topicIds.filter((it) => it !== topicId);
    return { topicIds: { was: topicIds, now: put === 'on' ? [...others, topicId] : others } };
  });
}

type Filed = { version: number; sectionId: string | null; topicIds: string[] };
type FieldChanges = Partial<Record<'sectionId' | 'topicIds', { was: unknown; now: unknown }>>;

/** Through the door that every writer goes through: whoever has the piece open is told of it. */
async function write(staffId: string, articleId: string, now: Date, changes: (draft: Filed) => FieldChanges) {
  const draft = await staffDb().draft.findUnique({
    where: { articleId },
    select: { version: true, sectionId: true, topicIds: true },
  });
  if (!draft) return 'unknown' as const;
  const save = { key: randomUUID(), windowId: randomUUID(), staffId, seen: draft.version };
  const saved = await saveDraft({ articleId, staffId, now, save: { ...save, changes: { fields: changes(draft) } } });
  if (saved.ok) return null;
  return saved.problem === 'unknown' ? ('unknown' as const) : ('not-saved' as const);
}
