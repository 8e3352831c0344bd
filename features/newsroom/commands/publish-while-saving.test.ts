import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { publish } from '@/features/newsroom/commands/publish';
import { trashPiece } from '@/features/newsroom/commands/trash-piece';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { lockDraft } from '@/features/newsroom/drafts/lock-draft';
import { saveDraft } from '@/features/newsroom/drafts/save-draft';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenDraft, nobody } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const p = (id: string, text: string): RawNode => ({
  type: 'paragraph' as const,
  attrs: { id },
  content: [{ type: 'text' as const, text: `${text} of what the harbour master counted.` }],
});
const ROUNDS = 25;

/** One window that saves a paragraph of its own again and again. */
async function write(articleId: string, id: string) {
  const [staffId, windowId] = [(await givenStaff()).id, randomUUID()];
  for (let round = 0, seen = 1; round < ROUNDS; round++) {
    const changes = { body: { blocks: [{ id, was: p(id, `${id} ${round}`), now: p(id, `${id} ${round + 1}`) }] } };
    const save = { key: randomUUID(), windowId, staffId, seen, changes };
    const answer = await saveDraft({ articleId, save, staffId, now: new Date() });
    if (!answer.ok) throw new Error(answer.problem);
    seen = answer.version;
  }
}

test('while two people write, a piece is published and taken back again and again: nothing fails, nothing is lost', async () => {
  const { id } = await givenDraft({ body: { type: 'doc', content: [p('one', 'one 0'), p('two', 'two 0')] } });
  const order = { articleId: id, actor: nobody };
  const desk = async () => {
    for (let round = 0; round < ROUNDS; round++) {
      expect(await publish({ ...order, now: new Date() })).toMatchObject({ ok: true });
      expect(await withdraw({ ...order, now: new Date() })).toMatchObject({ ok: true });
    }
  };
  await Promise.all([write(id, 'one'), write(id, 'two'), desk()]);

  const draft = await staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
  for (const last of ['one', 'two']) expect(JSON.stringify(draft.body)).toContain(`"${last} ${ROUNDS} of what`);
  expect(await staffDb().draftChange.count({ where: { articleId: id } })).toBe(draft.version - 1);
  const revisions = await staffDb().revision.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } });
  expect(revisions.map((it) => it.number)).toEqual(revisions.map((_, at) => at + 1));
}, 60_000);

test('an address that is being saved at that moment is the one the piece goes out under', async () => {
  const { id } = await givenDraft();
  const { publishing } = await staffDb().$transaction(async (tx) => {
    await lockDraft(tx, id);
    const publishing = publish({ articleId: id, actor: nobody, now: new Date() });
    await soon();
    await tx.draft.update({ where: { articleId: id }, data: { slug: 'as-it-was-saved', version: 2 } });
    await tx.draftChange.create({ data: { articleId: id, version: 2, at: new Date(), fields: ['slug'] } });
    return { publishing };
  });
  expect(await publishing).toMatchObject({ ok: true, path: expect.stringMatching(/\/as-it-was-saved$/) });
});

test.each([
  ['taking it back', withdraw],
  ['laying it into the trash', trashPiece],
])('%s waits for the save that is under way, and does not stop it', async (_, command) => {
  const { id } = await givenArticle();
  const { done } = await staffDb().$transaction(async (tx) => {
    const draft = await lockDraft(tx, id);
    let isOver = false;
    const done = command({ articleId: id, actor: nobody, now: new Date() }).then(() => (isOver = true));
    await soon();
    expect(isOver).toBe(false);
    const version = (draft?.version ?? 0) + 1;
    await tx.draftChange.create({ data: { articleId: id, version, at: new Date() } });
    return { done };
  });
  expect(await done).toBe(true);
});

/** Long enough for the other to have taken what it can. */
const soon = () => new Promise((over) => setTimeout(over, 300));
