import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findArticle } from '@/features/articles/queries';
import { findPublisher } from '@/features/mail/queries';
import { addReply, correct } from '@/features/newsroom/commands/add-note';
import { publish } from '@/features/newsroom/commands/publish';
import { setEmbargo } from '@/features/newsroom/commands/set-embargo';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { saveDraft } from '@/features/newsroom/drafts/save-draft';
import { findStanding } from '@/features/newsroom/publishing/find-standing';
import { approve, sendBack, sendForReview } from '@/features/newsroom/review/commands';
import { writeReview } from '@/features/newsroom/review/write-review-letter';
import { staffDb } from '@/lib/staff-db';
import {
  givenArticle,
  givenDraft,
  givenOrganisation,
  givenPicture,
  givenScheduled,
  nobody,
} from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();
beforeAll(givenOrganisation);

const HOUR = 3_600_000;
const soon = (hours = 1) => new Date(Date.now() + hours * HOUR);
const order = (articleId: string) => ({ articleId, actor: nobody, now: new Date() });
const standingOf = async (id: string) => {
  const standing = await findStanding(id, new Date());
  if (!standing) throw new Error('It is not there.');
  return standing;
};

/** Somebody types another headline. */
async function rewrite(articleId: string, headline: string): Promise<void> {
  const staffId = (await givenStaff()).id;
  const draft = await staffDb().draft.findUniqueOrThrow({ where: { articleId } });
  const changes = { fields: { headline: { was: draft.headline, now: headline } } };
  const save = { key: randomUUID(), windowId: randomUUID(), staffId, seen: draft.version, changes };
  expect(await saveDraft({ articleId, save, staffId, now: new Date() })).toMatchObject({ ok: true });
}
const headlineOf = async (articleId: string) =>
  (await staffDb().article.findUniqueOrThrow({ where: { id: articleId }, select: { liveRevision: true } })).liveRevision
    ?.headline;

test('under an embargo nothing goes out before, by whatever hand, and everything from then on', async () => {
  const { id } = await givenDraft();
  const at = soon(2);
  expect(await setEmbargo({ ...order(id), at, heldFor: 'Kaldrup', mayLift: false })).toEqual({ ok: true });
  expect(await standingOf(id)).toMatchObject({ embargo: { at: at.toISOString(), for: 'Kaldrup' } });
  expect(await publish(order(id))).toEqual({ ok: false, problem: 'under-embargo' });
  expect(await publish({ ...order(id), goesLiveAt: soon(1) })).toEqual({ ok: false, problem: 'under-embargo' });
  await expect(
    staffDb().article.update({ where: { id }, data: { state: 'published', publishedAt: new Date() } }),
  ).rejects.toThrow(/article_embargo/);
  expect(await setEmbargo({ ...order(id), at: soon(1), mayLift: false })).toMatchObject({
    problem: 'not-yours-to-lift',
  });
  expect(await publish({ ...order(id), goesLiveAt: at })).toMatchObject({ ok: true, publishedAt: at });
  expect(await setEmbargo({ ...order(id), at: soon(3), mayLift: true })).toMatchObject({ problem: 'goes-live-before' });
  expect(await setEmbargo({ ...order(id), at: null, mayLift: true })).toEqual({ ok: true });
});

test('what readers have seen cannot be held back any more', async () => {
  const { id } = await givenArticle();
  expect(await setEmbargo({ ...order(id), at: soon(), mayLift: true })).toMatchObject({ problem: 'seen-before' });
});

test('the same order sent again is answered the same and done once', async () => {
  const { id } = await givenDraft();
  const key = randomUUID();
  const [one, other] = await Promise.all([
    publish({ ...order(id), key, version: 1 }),
    publish({ ...order(id), key, version: 1 }),
  ]);
  expect(one).toMatchObject({ ok: true });
  expect(other).toEqual(one);
  expect(await staffDb().revision.count({ where: { articleId: id } })).toBe(1);
  expect(await staffDb().auditEntry.count({ where: { thingId: id, action: 'publish' } })).toBe(1);
});

test('a text that somebody changed since it was looked at does not go out', async () => {
  const { id } = await givenDraft();
  await rewrite(id, 'Another Headline');
  expect(await publish({ ...order(id), version: 1 })).toEqual({ ok: false, problem: 'changed-since' });
  expect(await approve({ ...order(id), version: 1 })).toEqual({ ok: false, problem: 'changed-since' });
});

test('what is approved goes out as it was approved; what is typed later waits for its own approval', async () => {
  const { id } = await givenDraft({ headline: 'As Approved' });
  await sendForReview({ ...order(id), words: 'Please look at the figures.' });
  expect(await standingOf(id)).toMatchObject({ state: 'in-review', sent: { words: 'Please look at the figures.' } });
  await approve({ ...order(id), version: 1 });
  expect(await standingOf(id)).toMatchObject({ state: 'approved', approval: { changes: 0 } });
  await rewrite(id, 'Typed Later');
  const { state, approval, version } = await standingOf(id);
  expect([state, approval?.changes, approval?.headline]).toEqual(['in-review', 1, 'As Approved']);
  const revisionId = approval?.revisionId ?? '';
  expect(await publish({ ...order(id), version, revisionId })).toMatchObject({ ok: true });
  expect(await headlineOf(id)).toBe('As Approved');
  expect(await standingOf(id)).toMatchObject({ state: 'live', approval: null, published: { changes: 1 } });
});

test('changes to a scheduled piece stay out until they are included; the hour stays, or moves without them', async () => {
  const goesLiveAt = soon();
  const { id } = await givenScheduled({ headline: 'As Scheduled', goesLiveAt });
  await rewrite(id, 'Typed Later');
  const before = await standingOf(id);
  expect(before).toMatchObject({ state: 'scheduled', published: { changes: 1, at: goesLiveAt.toISOString() } });
  const { version } = before;
  const revisionId = before.published?.revisionId ?? '';
  await publish({ ...order(id), version, revisionId, goesLiveAt: soon(2) });
  expect([await headlineOf(id), (await standingOf(id)).published?.changes]).toEqual(['As Scheduled', 1]);
  await publish({ ...order(id), version, goesLiveAt });
  expect(await headlineOf(id)).toBe('Typed Later');
  expect(await standingOf(id)).toMatchObject({ published: { changes: 0, at: goesLiveAt.toISOString() } });
});

test('only a text that was approved or is scheduled can go out in the place of the draft', async () => {
  const { id } = await givenArticle();
  const [old] = await staffDb().revision.findMany({ where: { articleId: id } });
  await rewrite(id, 'Newer');
  await publish(order(id));
  expect(await publish({ ...order(id), revisionId: old?.id ?? '' })).toMatchObject({ problem: 'changed-since' });
});

test('the desk hears of what is sent, its writers of what comes back, with words beside the piece and none in the mail', async () => {
  const [mara, henrike] = [await givenStaff({ role: 'author' }), await givenStaff({ role: 'editor' })];
  const { id } = await givenDraft();
  await staffDb().article.update({ where: { id }, data: { createdById: mara.id } });
  const [byMara, byHenrike] = [mara, henrike].map((it) => ({ ...order(id), actor: { staffId: it.id, name: it.name } }));
  if (!byMara || !byHenrike) throw new Error('Nobody is there.');
  expect(await sendBack({ ...byHenrike, words: 'No.' })).toMatchObject({ problem: 'not-in-review' });
  await sendForReview(byMara);
  await sendForReview(byMara);
  const letters = async () => {
    const rows = await staffDb().outbox.findMany({ where: { kind: 'mail.review' }, orderBy: { id: 'asc' } });
    const told = z.array(z.object({ articleId: z.string(), staffId: z.string(), is: z.string() }));
    return told.parse(rows.map(({ payload }) => payload)).filter((it) => it.articleId === id);
  };
  expect(await letters()).toContainEqual({ articleId: id, staffId: henrike.id, is: 'sent' });
  expect((await letters()).filter((it) => it.staffId === henrike.id)).toHaveLength(1);
  expect((await letters()).map((it) => it.staffId)).not.toContain(mara.id);
  const publisher = await findPublisher();
  const letter = await writeReview({ articleId: id, staffId: henrike.id, is: 'sent' }, publisher);
  expect(letter).toMatchObject({
    to: { address: henrike.email },
    text: expect.stringContaining(`/admin/articles/${id}`),
  });
  expect(JSON.stringify(letter)).not.toContain('bridge opens');

  await sendBack({ ...byHenrike, words: 'Ask Kaldrup once more.' });
  expect(await standingOf(id)).toMatchObject({ state: 'draft', sent: null, back: { words: 'Ask Kaldrup once more.' } });
  expect((await letters()).at(-1)).toEqual({ articleId: id, staffId: mara.id, is: 'back' });
  expect(await writeReview({ articleId: id, staffId: henrike.id, is: 'sent' }, publisher)).toHaveProperty('skip');
});

test('something that blocks is overridden with a reason, which is written down; a headline never is', async () => {
  const picture = await givenPicture();
  await staffDb().picture.update({ where: { id: picture.id }, data: { credit: null } });
  const { id } = await givenDraft({ leadPictureId: picture.id });
  expect(await publish(order(id))).toEqual({ ok: false, problem: 'incomplete', missing: ['picture-credit'] });
  expect(await publish({ ...order(id), override: 'Agency confirms by telephone' })).toMatchObject({ ok: true });
  const entry = await staffDb().auditEntry.findFirst({ where: { thingId: id, action: 'publish' } });
  expect(entry?.after).toMatchObject({ without: ['picture-credit'], because: 'Agency confirms by telephone' });
  const { id: nameless } = await givenDraft({ headline: ' ' });
  expect(await publish({ ...order(nameless), override: 'It must go' })).toMatchObject({ missing: ['headline'] });
});

test('a correction and a reply stand under the piece at once, written once however often they are sent', async () => {
  const { id, path } = await givenArticle();
  const key = randomUUID();
  const text = 'It weighs 46 kilograms, not 64.';
  await Promise.all([correct({ ...order(id), key, text }), correct({ ...order(id), key, text })]);
  await addReply({ ...order(id), key: randomUUID(), claimant: 'Kaldrup Radar', text: 'We never said so.' });
  const [, section = '', slug = ''] = path.split('/');
  expect(await findArticle(section, slug)).toMatchObject({ article: { corrections: [{ text }] } });
  const told = await staffDb().pressEvent.findMany({ orderBy: { sequence: 'desc' }, take: 2 });
  for (const { tags } of told) expect(tags).toEqual(expect.arrayContaining(['corrections', `article:${id}`]));
  const { id: unseen } = await givenDraft();
  expect(await correct({ ...order(unseen), key: randomUUID(), text })).toEqual({ ok: false, problem: 'never-seen' });
});

test('what went live while somebody meant to unschedule it is not taken from readers', async () => {
  const { id } = await givenArticle();
  expect(await withdraw({ ...order(id), was: 'scheduled' })).toEqual({ ok: false, problem: 'live-meanwhile' });
  expect(await withdraw({ ...order(id), was: 'live', why: 'Wrong throughout.' })).toEqual({ ok: true, was: 'live' });
  expect(await standingOf(id)).toMatchObject({ state: 'withdrawn', withdrawn: { why: 'Wrong throughout.' } });
});
