import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseFront, FRONT_POOL, teasersOn } from '@/features/articles/front-choice';
import { sectionSlot } from '@/features/articles/front-pins';
import { findFront, findPins } from '@/features/articles/queries';
import { articleTag, CHROME, FRONT, pictureTag } from '@/features/articles/tags';
import { findBanner } from '@/features/banner/queries';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { endBanner, raiseBanner } from '@/features/newsroom/front/commands/breaking';
import { changeFrontDraft } from '@/features/newsroom/front/commands/change-draft';
import { putLayoutBack, takeLayoutBack, takeLayoutUp } from '@/features/newsroom/front/commands/earlier-layouts';
import { publishFront } from '@/features/newsroom/front/commands/publish-front';
import { findBoard } from '@/features/newsroom/front/find-board';
import { findCandidates } from '@/features/newsroom/front/find-cards';
import type { DraftPin } from '@/features/newsroom/front/pin';
import { findLayoutId, findPreviewedPins } from '@/features/newsroom/front/previewed';
import { listUses } from '@/features/newsroom/pictures/uses';
import { signFrame } from '@/features/newsroom/preview/tokens';
import { listSections } from '@/features/sections/queries';
import { findNextChange } from '@/lib/next-change';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenPicture, givenScheduled, givenSection, nobody } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();
const HOUR = 3_600_000;
const ids = { section: '', pieces: [''], analysis: '' };
beforeAll(async () => {
  ids.section = (await givenSection()).id;
  const pieces = [];
  for (let hour = 1; hour <= 12; hour++)
    pieces.push(await givenArticle({ sectionId: ids.section, now: new Date(Date.now() - hour * HOUR) }));
  ids.pieces = pieces.map((it) => it.id);
});
beforeEach(() => clear());

const pinOf = (articleId: string, more: Partial<DraftPin> = {}): DraftPin => ({
  ...{ articleId, until: null, headline: null, pictureId: null, ...more },
});
const piece = (at: number) => ids.pieces[at] ?? '';
const put = (slot: string, place: number, now: DraftPin | null, was: DraftPin | null = null) =>
  changeFrontDraft({ changes: [{ slot, place, was, now }], actor: nobody, now: new Date() });
const version = async () => (await staffDb().frontDraft.findUnique({ where: { id: 1 } }))?.version ?? 1;
const publish = async (startsAt: Date | null = null) =>
  publishFront({ version: await version(), startsAt, actor: nobody, now: new Date() });
const places = async () => (await findPins()).map((it) => `${it.slot} ${it.place} ${ids.pieces.indexOf(it.articleId)}`);
/** The desk begins anew; layouts stay, the last of them empty. */
async function clear() {
  await staffDb().frontDraft.updateMany({ data: { pins: [], version: { increment: 1 }, fromNumber: null } });
  await publishFront({ version: await version(), startsAt: null, actor: nobody, now: new Date() });
}
async function front() {
  const sections = await listSections();
  const byId = sections.map((it) => it.id);
  const { pins, ...pool } = await findFront(byId, FRONT_POOL, await findPins());
  return chooseFront(pool, sections, { language: 'en', now: new Date(), pins });
}

describe('what an editor puts on the front page', () => {
  test('is seen by readers once it is published, in its own words, and stands there once', async () => {
    const picture = await givenPicture();
    expect(await put('lead', 0, pinOf(piece(5), { headline: 'In Other Words', pictureId: picture.id }))).toMatchObject({
      ok: true,
    });
    expect(await findPins()).toEqual([]);
    const before = await lastTags();
    expect(await publish()).toMatchObject({ ok: true });
    const choice = await front();
    expect(choice.lead).toMatchObject({ id: piece(5), headline: 'In Other Words', picture: { id: picture.id } });
    const stands = teasersOn(choice).filter((it) => it.id === piece(5));
    expect(stands).toHaveLength(1);
    expect((await lastTags()).slice(before.length)).toEqual([FRONT, pictureTag(picture.id)]);
  });

  test('gives its place back on the second at which its time is over, with no job', async () => {
    const until = new Date(Date.now() + 1_500);
    await put('lead', 0, pinOf(piece(7), { until: until.toISOString() }));
    await publish();
    expect((await front()).lead?.id).toBe(piece(7));
    expect((await findNextChange())?.getTime()).toBe(until.getTime());
    await wait(until.getTime() - Date.now() + 30);
    expect((await front()).lead?.id).toBe(piece(0));
    expect(await findNextChange()).toBeNull();
  });

  test('waits for a piece that readers do not have yet, and says nothing of it', async () => {
    const goesLiveAt = new Date(Date.now() + 1_500);
    const coming = await givenScheduled({ sectionId: ids.section, headline: 'Under Embargo', goesLiveAt });
    await put('seconds', 0, pinOf(coming.id, { headline: 'Held Until Six' }));
    await publish();
    expect(await findPins()).toEqual([]);
    expect(JSON.stringify(await front())).not.toMatch(/Embargo|Held Until/);
    expect((await front()).seconds).toHaveLength(4);
    await wait(goesLiveAt.getTime() - Date.now() + 30);
    expect((await front()).seconds[0]?.headline).toBe('Held Until Six');
    await withdraw({ articleId: coming.id, actor: nobody, now: new Date() });
    expect(JSON.stringify(await front())).not.toMatch(/Embargo|Held Until/);
    expect((await front()).seconds).toHaveLength(4);
  });

  test('is refused where it may not stand: twice, another section’s band, a draft, a picture without a credit', async () => {
    const other = await givenSection();
    const elsewhere = await givenArticle({ sectionId: other.id });
    await put('lead', 0, pinOf(piece(3)));
    const nameless = await givenPicture();
    await staffDb().picture.update({ where: { id: nameless.id }, data: { credit: null } });
    expect(await put('seconds', 0, pinOf(piece(3)))).toEqual({ ok: false, problem: 'stands-elsewhere' });
    for (const [slot, id] of [
      [sectionSlot(ids.section), elsewhere.id],
      ['opinion', piece(4)],
    ] as const)
      expect(await put(slot, 0, pinOf(id)), slot).toEqual({ ok: false, problem: 'may-not-stand' });
    const bare = pinOf(piece(4), { pictureId: nameless.id });
    expect(await put('seconds', 0, bare)).toEqual({ ok: false, problem: 'picture-unready' });
    const over = pinOf(piece(4), { until: new Date(Date.now() - 1).toISOString() });
    expect(await put('seconds', 0, over)).toEqual({ ok: false, problem: 'in-the-past' });
    await withdraw({ articleId: elsewhere.id, actor: nobody, now: new Date() });
    expect(await put('lead', 0, pinOf(elsewhere.id), pinOf(piece(3)))).toEqual({ ok: false, problem: 'may-not-stand' });
  });
});

describe('two editors', () => {
  test('fill different places at once, and neither takes away what they have not seen', async () => {
    const [mine, theirs] = [pinOf(piece(1)), pinOf(piece(2))];
    const answers = await Promise.all([put('lead', 0, mine), put('seconds', 1, theirs)]);
    expect(answers.every((it) => it.ok)).toBe(true);
    expect(await put('lead', 0, pinOf(piece(6)))).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(await put('lead', 0, pinOf(piece(6)), mine)).toMatchObject({ ok: true });
    const both = await Promise.all([put('seconds', 3, pinOf(piece(8))), put('seconds', 3, pinOf(piece(9)))]);
    expect(both.filter((it) => it.ok)).toHaveLength(1);
  });

  test('do not publish what the other moved meanwhile', async () => {
    const seen = await version();
    await put('lead', 0, pinOf(piece(1)));
    const answer = await publishFront({ version: seen, startsAt: null, actor: nobody, now: new Date() });
    expect(answer).toEqual({ ok: false, problem: 'changed-meanwhile' });
  });
});

describe('a layout', () => {
  test('comes at its time, and is taken back before it', async () => {
    await put('lead', 0, pinOf(piece(4)));
    const coming = await publish(new Date(Date.now() + 1_200));
    const later = await publish(new Date(Date.now() + HOUR));
    expect(await places()).toEqual([]);
    if (!coming.ok || !later.ok) throw new Error('It was to come.');
    const back = (number: number) => takeLayoutBack({ number, actor: nobody, now: new Date() });
    expect(await back(later.number)).toEqual({ ok: true });
    await wait(1_300);
    expect(await places()).toEqual(['lead 0 4']);
    expect(await back(coming.number)).toEqual({ ok: false, problem: 'live-meanwhile' });
    expect(await findNextChange()).toBeNull();
  });

  test('is put back as it was, and what the desk is working on stays', async () => {
    await put('lead', 0, pinOf(piece(4)));
    const first = await publish();
    await put('lead', 0, pinOf(piece(5)), pinOf(piece(4)));
    await publish();
    expect(await places()).toEqual(['lead 0 5']);
    if (!first.ok) throw new Error('It was published.');
    await put('seconds', 0, pinOf(piece(6)));
    expect(await putLayoutBack({ number: first.number, actor: nobody, now: new Date() })).toEqual({ ok: true });
    expect(await places()).toEqual(['lead 0 4']);
    const draft = await staffDb().frontDraft.findUniqueOrThrow({ where: { id: 1 } });
    expect(JSON.stringify(draft.pins)).toContain(piece(6));
    await takeLayoutUp({ number: first.number, actor: nobody, now: new Date() });
    const aside = await staffDb().frontLayout.findFirstOrThrow({
      ...{ where: { startsAt: null }, orderBy: { number: 'desc' }, include: { pins: true } },
    });
    expect(aside.pins.map((it) => it.articleId).sort()).toEqual([piece(5), piece(6)].sort());
    expect(await places()).toEqual(['lead 0 4']);
    const deeds = await staffDb().auditEntry.findMany({ where: { thingKind: 'front' }, select: { action: true } });
    expect(new Set(deeds.map((it) => it.action))).toEqual(
      new Set([
        'lay-out-front',
        'publish-front',
        'schedule-front',
        'unschedule-front',
        'put-front-back',
        'take-front-up',
      ]),
    );
  });

  test('is never changed once it is kept', async () => {
    await expect(staffDb().$executeRaw`update front_pin set place = 3`).rejects.toThrow(/permission denied/);
    await expect(staffDb().$executeRaw`delete from front_layout`).rejects.toThrow(/permission denied/);
  });
});

describe('breaking news', () => {
  const raise = (articleId: string | null, until = new Date(Date.now() + HOUR)) =>
    raiseBanner({ text: 'Strait closed', language: 'en', articleId, until, actor: nobody, now: new Date() });

  test('stands above every page until its time is over or it is taken down', async () => {
    const until = new Date(Date.now() + 1_100);
    expect(await raise(null, until)).toEqual({ ok: true });
    expect((await lastTags()).at(-1)).toBe(CHROME);
    expect(await findBanner()).toEqual({ text: 'Strait closed', language: 'en', path: null });
    expect((await findNextChange())?.getTime()).toBe(until.getTime());
    await wait(until.getTime() - Date.now() + 30);
    expect(await findBanner()).toBeNull();
    await raise(piece(0));
    expect(await findBanner()).toMatchObject({ path: expect.stringContaining('/') });
    expect(await endBanner({ actor: nobody, now: new Date() })).toEqual({ ok: true });
    expect(await findBanner()).toBeNull();
    expect(await endBanner({ actor: nobody, now: new Date() })).toEqual({ ok: false, problem: 'unknown' });
  });

  test('leads to what readers have, and goes with it from every page', async () => {
    const coming = await givenScheduled({ sectionId: ids.section, goesLiveAt: new Date(Date.now() + HOUR) });
    expect(await raise(coming.id)).toEqual({ ok: false, problem: 'not-live' });
    expect(await raise(null, new Date(Date.now() - 1))).toEqual({ ok: false, problem: 'in-the-past' });
    const live = await givenArticle({ sectionId: ids.section });
    await raise(live.id);
    const before = await lastTags();
    await withdraw({ articleId: live.id, actor: nobody, now: new Date() });
    expect(await findBanner()).toBeNull();
    const told = (await lastTags()).slice(before.length);
    expect(told).toEqual(expect.arrayContaining([CHROME, articleTag(live.id)]));
  });
});

const lastTags = async () =>
  (await staffDb().pressEvent.findMany({ orderBy: { sequence: 'asc' }, select: { tags: true } })).flatMap(
    (it) => it.tags,
  );

test('the desk sees of each place what readers would see, and what became of what was put there', async () => {
  const coming = await givenScheduled({ sectionId: ids.section, goesLiveAt: new Date(Date.now() + HOUR) });
  const until = new Date(Date.now() + 300).toISOString();
  const picture = await givenPicture();
  await put('lead', 0, pinOf(piece(5), { headline: 'In Other Words', pictureId: picture.id }));
  await put('seconds', 1, pinOf(coming.id));
  await put('seconds', 2, pinOf(piece(6), { until }));
  await wait(320);
  const board = await findBoard(new Date());
  const at = (slot: string, place: number) => board.slots.find((it) => it.slot === slot)?.places[place];
  expect(at('lead', 0)).toMatchObject({
    state: 'pinned',
    shown: { headline: 'In Other Words', pictureId: picture.id },
  });
  expect(at('seconds', 1)).toMatchObject({ state: 'waiting', named: { id: coming.id } });
  expect(at('seconds', 1)?.shown?.id).not.toBe(coming.id);
  expect(at('seconds', 2)?.state).toBe('over');
  expect(at('seconds', 0)).toMatchObject({ state: 'rule', pin: null, shown: expect.anything() });
  expect(board.changes).toBe(3);
  expect((await listUses(picture.id)).map((it) => it.kind)).toEqual(['front']);
  const offered = await findCandidates('lead', '');
  expect(offered.find((it) => it.id === coming.id)?.isLive).toBe(false);
});

test('a preview shows a layout to the session that asked for it, and an article’s preview shows none', async () => {
  await put('lead', 0, pinOf(piece(5)));
  const session = await givenSession(await givenStaff());
  const sign = (articleId: string) => signFrame({ articleId, sessionId: session.id }, new Date());
  const token = sign(await findLayoutId(undefined));
  expect((await findPreviewedPins(token))?.map((it) => it.articleId)).toEqual([piece(5)]);
  expect(await findPreviewedPins(sign(piece(5)))).toBeNull();
  await staffDb().staffSession.delete({ where: { id: session.id } });
  expect(await findPreviewedPins(token)).toBeNull();
});
