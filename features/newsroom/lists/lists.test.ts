import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { duplicatePiece } from '@/features/newsroom/commands/duplicate-piece';
import { publish } from '@/features/newsroom/commands/publish';
import { restorePiece } from '@/features/newsroom/commands/restore-piece';
import { trashPiece } from '@/features/newsroom/commands/trash-piece';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { sendForReview, takeBack } from '@/features/newsroom/review/commands';
import type { Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';
import {
  givenArticle,
  givenAuthor,
  givenDraft,
  givenScheduled,
  givenSection,
  givenTopic,
  givenWithdrawn,
  nobody,
} from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';
import { listPath, readAsked } from './asked';
import { changePieces } from './change-pieces';
import { findIds } from './find-ids';
import { countViews, findPiecesByWords, listChoices, listPieces } from './queries';
import { findWithout } from './without';

givenPublication();
const now = new Date();
const soon = new Date(now.getTime() + 3_600_000);
let owner: Someone & { name: string };
beforeAll(async () => {
  owner = await givenStaff({ role: 'owner', name: 'Henrike Sattler' });
});
const ids = async (params: Record<string, string> = {}, staff: Someone = owner) =>
  (await listPieces(staff, readAsked(params), new Date())).lines.map(({ id }) => id);

describe('the list of pieces', () => {
  test('has what comes first, then what lies on the desk, then what readers see', async () => {
    const section = await givenSection();
    const live = await givenArticle({ sectionId: section.id, now: new Date(now.getTime() - 1000) });
    const draft = await givenDraft({ sectionId: section.id });
    const coming = await givenScheduled({ sectionId: section.id, goesLiveAt: soon });
    const gone = await givenWithdrawn({ sectionId: section.id, why: 'Legal.', now: new Date(now.getTime() - 2000) });
    const { lines } = await listPieces(owner, readAsked({ section: section.code }), new Date());
    expect(lines.map(({ id, state }) => [id, state])).toEqual([
      [coming.id, 'scheduled'],
      [draft.id, 'draft'],
      [live.id, 'live'],
      [gone.id, 'withdrawn'],
    ]);
    expect(lines.map(({ note }) => note?.text)).toEqual(['in 1 h 0 min', undefined, undefined, 'Legal.']);
    expect(await ids({ section: section.code, state: 'scheduled,withdrawn' })).toEqual([coming.id, gone.id]);
    expect(await ids({ section: section.code, state: 'live' })).toEqual([live.id]);
  });

  test('finds words of headline and standfirst, without their accents, and as far as they are typed', async () => {
    const standfirst = 'Skaters wait for a Thursday. Der Müggelsee ist zugefroren, sagte Dr. O’Neill-Szałowski.';
    const { id } = await givenDraft({ headline: 'Ice', standfirst });
    for (const q of ['muggels', 'Müggelsee thursday', 'skat', 'neill szał', 'ice wait'])
      expect(await ids({ q }), q).toEqual([id]);
    for (const q of ['uggelsee', 'paragraph', 'thursday gone', "'); drop", '!|&:*', '\u0301'])
      expect(await ids({ q }), q).toEqual([]);
  });

  test('says which filter stands in the way where several find nothing', async () => {
    const [section, empty] = [await givenSection(), await givenSection()];
    for (const headline of ['Quay one', 'Quay two']) await givenDraft({ headline, sectionId: section.id });
    const asked = readAsked({ q: 'quay', section: empty.code, kind: 'news' });
    expect(await findWithout(owner, asked, await listChoices(asked), new Date())).toMatchObject({
      ...{ name: `Section ${empty.code}`, count: '2', asked: { q: 'quay', section: [] } },
    });
    const hopeless = readAsked({ q: 'xylophone', kind: 'brief', section: empty.code });
    expect(await findWithout(owner, hopeless, await listChoices(hopeless), new Date())).toBeNull();
  });

  test('knows what readers see an older text of, until it is published or taken back', async () => {
    const { id } = await givenArticle({ now: new Date(now.getTime() - 60_000) });
    const touch = () => staffDb().draft.update({ where: { articleId: id }, data: { version: { increment: 1 } } });
    expect(await ids({ state: 'changed' })).toEqual([]);
    await touch();
    expect(await ids({ state: 'changed' })).toEqual([id]);
    expect(await ids({ state: 'live,changed' })).toContain(id);
    await publish({ articleId: id, actor: nobody, now: new Date(Date.now() + 1) });
    expect(await ids({ state: 'changed' })).toEqual([]);
    await touch();
    expect(await ids({ state: 'changed,withdrawn' })).toContain(id);
    await withdraw({ articleId: id, actor: nobody, now: new Date() });
    expect(await ids({ state: 'changed' })).toEqual([]);
  });

  test('is narrowed by author, topic, language, kind, days and words of the headline', async () => {
    const [author, topic] = [await givenAuthor(), await givenTopic()];
    const { id } = await givenDraft({
      headline: 'Würfel 50% für_alle Häfen',
      bylines: [{ authorId: author.id, place: null, outlet: null }],
      topicIds: [topic.id],
      language: 'es',
      kind: 'interview',
      now: new Date('2025-02-03T12:00:00Z'),
    });
    const asked = [
      { author: author.id },
      { topic: topic.id },
      { language: 'es', kind: 'interview' },
      { from: '2025-02-03', to: '2025-02-03' },
      { q: '50% für_ HÄFEN' },
    ];
    for (const params of asked) expect(await ids(params), JSON.stringify(params)).toEqual([id]);
    for (const params of [
      { q: '500' },
      { q: 'fürXalle' },
      { from: '2025-02-04', to: '2025-02-05' },
      { topic: randomUUID() },
    ])
      expect(await ids(params), JSON.stringify(params)).not.toContain(id);
  });

  test('goes on after the last piece, and comes to all of them once', async () => {
    const section = await givenSection();
    for (let n = 0; n < 3; n++) {
      await givenDraft({ sectionId: section.id });
      await givenArticle({ sectionId: section.id });
      await givenScheduled({ sectionId: section.id, goesLiveAt: new Date(soon.getTime() + n) });
    }
    const all = await ids({ section: section.code });
    expect(all.length).toBe(9);
    const seen: string[] = [];
    let params: Record<string, string> = { section: section.code };
    for (let page = 0; page < 10; page++) {
      const found = await findIds(owner, readAsked(params), new Date(), 2);
      seen.push(...found.slice(0, 2).map(({ id }) => id));
      const last = found[1];
      if (found.length < 3 || !last) break;
      const path = listPath({ ...readAsked(params), after: last });
      params = Object.fromEntries(new URL(path, 'https://mon.example').searchParams);
    }
    expect(seen).toEqual(all);
  });

  test('shows an author their own pieces alone: those they opened and those they sign', async () => {
    const person = await givenStaff({ role: 'author' });
    const author = await givenAuthor();
    await staffDb().author.update({ where: { id: author.id }, data: { staffId: person.id } });
    await givenDraft();
    const signed = await givenArticle({ bylines: [{ authorId: author.id, place: null, outlet: null }] });
    const opened = await givenDraft();
    await staffDb().article.update({ where: { id: opened.id }, data: { createdById: person.id } });
    expect(await ids({}, person)).toEqual([opened.id, signed.id]);
    expect(await findPiecesByWords(person, 'bridge', new Date())).toHaveLength(2);
    expect((await countViews(person, new Date())).mine).toBe('2');
  });

  test('shows an editor of a section what is theirs, and what has no section', async () => {
    const [mine, other] = [await givenSection(), await givenSection()];
    const editor = await givenStaff({ role: 'editor', sectionIds: [mine.id] });
    const [here, there] = [await givenArticle({ sectionId: mine.id }), await givenArticle({ sectionId: other.id })];
    const homeless = await givenDraft();
    await staffDb().draft.update({ where: { articleId: homeless.id }, data: { sectionId: null } });
    const found = await ids({}, editor);
    expect(found).toEqual(expect.arrayContaining([here.id, homeless.id]));
    expect(found).not.toContain(there.id);
  });

  test('says what is newer than what readers see, and who has it open', async () => {
    const section = await givenSection();
    const { id } = await givenArticle({ sectionId: section.id });
    await staffDb().draft.update({ where: { articleId: id }, data: { version: { increment: 1 } } });
    const ines = await givenStaff({ name: 'Inés Ibarrola' });
    await staffDb().presence.create({
      data: { windowId: randomUUID(), articleId: id, staffId: ines.id, openedAt: new Date(Date.now() - 130_000) },
    });
    const { lines } = await listPieces(owner, readAsked({ section: section.code }), new Date());
    expect(lines[0]).toMatchObject({ state: 'live', changed: true, open: [{ name: 'Inés Ibarrola', minutes: 2 }] });
  });

  test('passes over what an address says wrongly', () => {
    expect(
      readAsked({ state: 'nonsense,live', author: 'x', from: 'yesterday', after: 'desk_x_y', view: 'other' }),
    ).toMatchObject({ state: ['live'], author: undefined, from: undefined, after: null, view: 'all' });
  });
});

test('what waits for review stands in a queue, the longest wait first, also where readers have an older text', async () => {
  const [mara, editor] = [await givenStaff({ name: 'Mara Lind' }), await givenStaff({ role: 'editor' })];
  const send = async (articleId: string, minutesAgo: number) => {
    const sent = new Date(Date.now() - minutesAgo * 60_000);
    await sendForReview({ articleId, actor: { staffId: mara.id, name: mara.name }, now: sent });
    return articleId;
  };
  const [late, early] = [await send((await givenDraft()).id, 20), await send((await givenArticle()).id, 130)];
  await givenDraft();
  const before = Number((await countViews(owner, new Date())).review);
  const { lines } = await listPieces(editor, readAsked({ view: 'review' }), new Date());
  const mine = lines.filter(({ id }) => id === late || id === early);
  expect(mine.map(({ id, state, note }) => [id, state, note?.text])).toEqual([
    [early, 'live', 'sent by Mara, waits 2 h 10 min'],
    [late, 'in-review', 'sent by Mara, waits 20 min'],
  ]);
  await takeBack({ articleId: late, actor: nobody, now: new Date() });
  expect(Number((await countViews(owner, new Date())).review)).toBe(before - 1);
  expect(await ids({ view: 'review' })).not.toContain(late);
});

describe('the trash', () => {
  test('takes a draft and gives it back, and every deed is written down', async () => {
    const { id } = await givenDraft();
    expect(await trashPiece({ articleId: id, actor: nobody, now })).toEqual({ ok: true });
    expect(await ids()).not.toContain(id);
    expect(await ids({ view: 'trash' })).toContain(id);
    expect(await restorePiece({ articleId: id, actor: nobody, now })).toEqual({ ok: true });
    expect(await ids()).toContain(id);
    const deeds = await staffDb().auditEntry.findMany({ where: { thingId: id }, orderBy: { id: 'asc' } });
    expect(deeds.map(({ action }) => action)).toEqual(['create', 'trash', 'take-from-trash']);
  });
  test('takes nothing that readers see or are to see', async () => {
    for (const { id } of [await givenArticle(), await givenScheduled({ goesLiveAt: soon })])
      expect(await trashPiece({ articleId: id, actor: nobody, now })).toEqual({ ok: false, problem: 'readers-see-it' });
  });
});

test('a duplicate has the text and the files of the first, and no address', async () => {
  const [section, topic] = [await givenSection(), await givenTopic()];
  const first = await givenArticle({ headline: 'Twice', sectionId: section.id, topicIds: [topic.id] });
  const person = await givenStaff();
  const made = await duplicatePiece({ articleId: first.id, actor: { staffId: person.id, name: person.name }, now });
  if (!made.ok) throw new Error(made.problem);
  const [one, other] = await Promise.all(
    [first.id, made.id].map((articleId) => staffDb().draft.findUniqueOrThrow({ where: { articleId } })),
  );
  expect(other).toMatchObject({
    headline: 'Twice (copy)',
    slug: null,
    sectionId: section.id,
    topicIds: [topic.id],
    body: one?.body,
  });
  expect(await staffDb().article.findUnique({ where: { id: made.id } })).toMatchObject({
    state: 'draft',
    createdById: person.id,
  });
});

describe('one change for several pieces', () => {
  test('files them elsewhere and puts topics on and off, through the save that writers use', async () => {
    const [section, topic] = [await givenSection(), await givenTopic()];
    const pieces = [(await givenDraft()).id, (await givenArticle()).id];
    const put = (put: 'on' | 'off') => ({ ids: pieces, change: { is: 'topic' as const, topicId: topic.id, put } });
    const file = { ids: pieces, change: { is: 'section' as const, sectionId: section.id } };
    const drafts = () => staffDb().draft.findMany({ where: { articleId: { in: pieces } } });
    const before = new Map((await drafts()).map((it) => [it.articleId, it.version]));
    expect(await changePieces(owner, file, now)).toEqual({ done: pieces, refused: [] });
    expect(await changePieces(owner, put('on'), now)).toEqual({ done: pieces, refused: [] });
    for (const draft of await drafts()) {
      const { articleId, version } = draft;
      expect(draft).toMatchObject({ sectionId: section.id, topicIds: [topic.id] });
      expect(version).toBe((before.get(articleId) ?? 0) + 2);
      const since = { articleId, version: { gt: before.get(articleId) ?? 0 } };
      expect(await staffDb().draftChange.count({ where: since })).toBe(2);
    }
    await changePieces(owner, put('off'), now);
    for (const draft of await drafts()) expect(draft.topicIds).toEqual([]);
  });

  test('is refused for each piece that is not one’s own, and says of a hidden one that it is not there', async () => {
    const person = await givenStaff({ role: 'author' });
    const own = await givenDraft();
    await staffDb().article.update({ where: { id: own.id }, data: { createdById: person.id } });
    const anothers = await givenDraft();
    const trash = { ids: [own.id, anothers.id, randomUUID()], change: { is: 'trash' as const } };
    expect(await changePieces(person, trash, now)).toEqual({
      done: [own.id],
      refused: [anothers.id, trash.ids[2]].map((id) => ({ id, problem: 'unknown' })),
    });
    expect(await staffDb().article.findUnique({ where: { id: anothers.id } })).toMatchObject({ trashedAt: null });
  });
});
