import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findNews } from '@/features/newsroom/drafts/queries';
import { restoreRevision } from '@/features/newsroom/drafts/restore-revision';
import { findRemoval, listRevisions } from '@/features/newsroom/drafts/revisions';
import { saveDraft } from '@/features/newsroom/drafts/save-draft';
import { settlePassage } from '@/features/newsroom/drafts/settle-passage';
import type { Changes, RawNode, Save, Saved } from '@/features/newsroom/saving/protocol';
import { staffDb } from '@/lib/staff-db';
import { givenDraft } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const p = (id: string, text: string): RawNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const sentence = (text: string) => `${text}, said the harbour master, who had counted every one of them himself.`;

async function givenTwo() {
  const body = { type: 'doc', content: [p('one', sentence('Ten ships came in')), p('two', 'Nobody clapped.')] };
  const { id } = await givenDraft({ headline: 'Ten Ships', body });
  const [mara, jonas] = [await givenStaff({ name: 'Mara' }), await givenStaff({ name: 'Jonas' })];
  const windows = { [mara.id]: randomUUID(), [jonas.id]: randomUUID() };
  const asking = (staffId: string, changes: Changes, more: Partial<Save> = {}): Save => ({
    ...{ key: randomUUID(), windowId: windows[staffId] ?? '', staffId, seen: 1, changes, ...more },
  });
  const save = async (
    staffId: string,
    changes: Changes,
    more: Partial<Save> = {},
    now = new Date(),
  ): Promise<Saved> => {
    const answer = await saveDraft({ articleId: id, save: asking(staffId, changes, more), staffId, now });
    if (!answer.ok) throw new Error(answer.problem);
    return answer;
  };
  const draft = () => staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
  return { id, mara: mara.id, jonas: jonas.id, asking, save, draft };
}

const edit = (id: string, was: string, now: string): Changes => ({
  body: { blocks: [{ id, was: p(id, was), now: p(id, now) }] },
});
const headline = (was: string, now: string): Changes => ({ fields: { headline: { was, now } } });

test('a save is the next version', async () => {
  const { mara, save, draft } = await givenTwo();
  expect(await save(mara, headline('Ten Ships', 'Eleven Ships'))).toMatchObject({ ok: true, version: 2 });
  expect(await draft()).toMatchObject({ headline: 'Eleven Ships', version: 2, changedById: mara });
});

describe('a save that is sent again', () => {
  test('is answered the same and written once, also when both arrive at one moment', async () => {
    const { id, mara, asking, draft } = await givenTwo();
    const one = { articleId: id, save: asking(mara, headline('Ten Ships', 'Eleven')), staffId: mara, now: new Date() };
    const answers = await Promise.all([saveDraft(one), saveDraft(one), saveDraft(one)]);
    expect(answers[0]).toMatchObject({ ok: true, version: 2 });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect((await draft()).version).toBe(2);
  });

  test('with other words under its key is refused', async () => {
    const { id, mara, asking } = await givenTwo();
    const first = asking(mara, headline('Ten Ships', 'Eleven'));
    await saveDraft({ articleId: id, save: first, staffId: mara, now: new Date() });
    const second = { ...first, changes: headline('Ten Ships', 'Twelve') };
    expect(await saveDraft({ articleId: id, save: second, staffId: mara, now: new Date() })).toEqual({
      ...{ ok: false, problem: 'key-used' },
    });
  });
});

test('nobody’s words are saved in another’s name', async () => {
  const { id, mara, jonas, asking } = await givenTwo();
  const save = asking(jonas, headline('Ten Ships', 'Eleven'));
  expect(await saveDraft({ articleId: id, save, staffId: mara, now: new Date() })).toEqual({
    ...{ ok: false, problem: 'somebody-else' },
  });
});

test('two people in different fields and paragraphs both win, and each is told what the other did', async () => {
  const { mara, jonas, save, draft } = await givenTwo();
  await save(mara, headline('Ten Ships', 'Eleven Ships'));
  const answer = await save(jonas, edit('two', 'Nobody clapped.', 'Somebody clapped.'));
  expect(answer).toMatchObject({ version: 3, merged: { fields: { headline: 'Eleven Ships' } } });
  expect(answer.others).toMatchObject([{ by: { name: 'Mara' }, fields: ['headline'], blocks: [] }]);
  expect(JSON.stringify((await draft()).body)).toContain('Somebody clapped.');
});

test('what collides waits on the server beside what stands, in its writer’s name, until somebody chooses', async () => {
  const { id, mara, jonas, asking, save, draft } = await givenTwo();
  await save(mara, edit('two', 'Nobody clapped.', 'Nobody cheered.'));
  const answer = await save(jonas, edit('two', 'Nobody clapped.', 'Nobody wept.'));
  expect(answer.merged?.blocks).toEqual({ two: p('two', 'Nobody cheered.') });
  expect(answer.waiting).toMatchObject([
    { blockId: 'two', waiting: p('two', 'Nobody wept.'), by: { name: 'Jonas' }, againstBy: { name: 'Mara' } },
  ]);
  expect(JSON.stringify((await draft()).body)).toContain('cheered');

  const passageId = answer.waiting?.[0]?.id ?? '';
  const chosen = asking(jonas, edit('two', 'Nobody cheered.', 'Nobody cheered or wept.'), { seen: 3 });
  const order = { articleId: id, passageId, save: chosen, staffId: jonas, now: new Date() };
  expect(await settlePassage(order)).toMatchObject({ ok: true, version: 3 });
  expect(await staffDb().waitingPassage.findMany({ where: { articleId: id } })).toMatchObject([
    { id: passageId, settledById: jonas, waiting: p('two', 'Nobody wept.') },
  ]);
  expect((await findNews({ articleId: id, since: 3, now: new Date() }))?.waiting).toEqual([]);
});

test('what is typed on in a passage that waits takes its place', async () => {
  const { id, mara, jonas, save } = await givenTwo();
  await save(mara, edit('two', 'Nobody clapped.', 'Nobody cheered.'));
  await save(jonas, edit('two', 'Nobody clapped.', 'Nobody wept.'));
  await save(jonas, edit('two', 'Nobody wept.', 'Nobody wept aloud, ever.'), { seen: 2 });
  const waiting = await staffDb().waitingPassage.findMany({ where: { articleId: id } });
  expect(waiting).toMatchObject([{ was: p('two', 'Nobody clapped.'), waiting: p('two', 'Nobody wept aloud, ever.') }]);
});

test('a paragraph that one takes away and another writes in stays, and its going waits', async () => {
  const { mara, jonas, save, draft } = await givenTwo();
  const gone = { blocks: [{ id: 'two', was: p('two', 'Nobody clapped.'), now: null }] };
  await save(mara, { body: { ...gone, order: { was: ['one', 'two'], now: ['one'] } } });
  const answer = await save(jonas, edit('two', 'Nobody clapped.', 'Nobody clapped twice.'));
  expect(answer.waiting).toMatchObject([{ waiting: null, by: { name: 'Mara' } }]);
  expect(JSON.stringify((await draft()).body)).toContain('clapped twice');
});

describe('a save that removes most of the text', () => {
  test('is saved; what stood is kept under a name, and asked about while it has not come back', async () => {
    const { id, mara, save, draft } = await givenTwo();
    const text = sentence('Ten ships came in');
    const answer = await save(mara, edit('one', text, 'x'));
    expect(answer).toMatchObject({ ok: true, kept: { removed: 15, of: 27 } });
    expect(JSON.stringify((await draft()).body)).not.toContain('harbour');
    const { revisionId = '' } = answer.kept ?? {};
    expect(await listRevisions(id)).toMatchObject([
      { id: revisionId, reason: 'kept', name: 'Before 15 of 27 words were removed', words: 27 },
    ]);
    expect(await findRemoval(id)).toEqual({ revisionId, removed: 15, of: 27 });

    const actor = { staffId: mara, name: 'Mara' };
    expect(await restoreRevision({ articleId: id, revisionId, actor, now: new Date() })).toMatchObject({ ok: true });
    expect(JSON.stringify((await draft()).body)).toContain('harbour');
    expect((await listRevisions(id)).map((it) => it.reason)).toEqual(['restore', 'kept', 'kept']);
    expect(await findRemoval(id)).toBeNull();
    expect(await staffDb().auditEntry.findMany({ where: { thingId: id, action: 'restore-version' } })).toHaveLength(1);
  });
});

describe('the text is kept', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  test('every ten minutes of writing, and not more often', async () => {
    const { id, mara, save } = await givenTwo();
    const at = async (minute: number, from: string, to: string) => save(mara, headline(from, to), {}, minutes(minute));
    await at(1, 'Ten Ships', 'A');
    await at(9, 'A', 'B');
    expect(await listRevisions(id)).toEqual([]);
    await at(11, 'B', 'C');
    await at(15, 'C', 'D');
    expect(await listRevisions(id)).toMatchObject([
      { reason: 'checkpoint', by: { name: 'Mara' }, writers: [{ name: 'Mara' }] },
    ]);
    expect(await staffDb().revision.findMany({ where: { articleId: id } })).toMatchObject([{ headline: 'B' }]);
  });

  test('when another takes over', async () => {
    const { id, mara, jonas, save } = await givenTwo();
    await save(mara, headline('Ten Ships', 'A'), {}, minutes(1));
    await save(jonas, headline('A', 'B'), {}, minutes(3));
    expect(await listRevisions(id)).toMatchObject([{ reason: 'checkpoint', by: { name: 'Mara' } }]);
  });
});

test('whoever saw a version that the log no longer reaches back to is told everything', async () => {
  const { id, mara, save } = await givenTwo();
  await save(mara, headline('Ten Ships', 'A'));
  await staffDb().draftChange.deleteMany({ where: { articleId: id } });
  const news = await findNews({ articleId: id, since: 1, now: new Date() });
  expect(news?.changed).toMatchObject({ fields: { headline: 'A', slug: null }, order: ['one', 'two'] });
});

test('nothing is saved into a piece in the trash, nor is one larger than any piece', async () => {
  const { id, mara, asking } = await givenTwo();
  const huge = asking(mara, edit('two', 'Nobody clapped.', 'x'.repeat(4_000_001)));
  const now = new Date();
  expect(await saveDraft({ articleId: id, save: huge, staffId: mara, now })).toMatchObject({ problem: 'too-large' });
  await staffDb().article.update({ where: { id }, data: { trashedAt: now } });
  const save = asking(mara, headline('Ten Ships', 'A'));
  expect(await saveDraft({ articleId: id, save, staffId: mara, now })).toMatchObject({ problem: 'trashed' });
});
