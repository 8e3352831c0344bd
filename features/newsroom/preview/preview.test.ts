import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { versionOf } from '@/features/media/picture-row';
import { suspend } from '@/features/staff/people/commands/change-person';
import { keep } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';
import { blocks } from '@/prisma/factories/body';
import {
  givenArticle,
  givenAuthor,
  givenDraft,
  givenPicture,
  givenSection,
  nobody,
} from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';
import { countView, revokePreview, sharePreview } from './commands';
import { draftAsArticle } from './draft-as-article';
import { findPreviewed, findPreviewedPicture, listPreviewLinks } from './queries';
import { readFrame, signFrame } from './tokens';

givenPublication();
const now = new Date();
const DAY = 24 * 60 * 60_000;
let draft: { id: string; headline: string };
beforeAll(async () => {
  draft = await givenDraft({ headline: 'Not Yet Published' });
});
const share = (more: Partial<Parameters<typeof sharePreview>[0]> = {}) =>
  sharePreview({ articleId: draft.id, note: 'Ingvild', days: 3, actor: nobody, now, ...more });

describe('a link for outsiders', () => {
  test('shows the piece as it stands at that moment, and only its hash is kept', async () => {
    const { id, token } = await share();
    expect(await findPreviewed(token)).toMatchObject({
      state: 'open',
      byLink: true,
      article: { headline: draft.headline },
    });
    const row = await staffDb().previewLink.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    const [deed] = await staffDb().auditEntry.findMany({ where: { action: 'share-preview', thingId: draft.id } });
    expect(JSON.stringify(deed?.after)).not.toContain(token);
  });
  test('counts its views, and being opened ends nothing', async () => {
    const { id, token } = await share();
    for (let view = 0; view < 3; view++) await countView(token, now);
    expect((await listPreviewLinks(draft.id, now)).find((it) => it.id === id)).toMatchObject({
      views: 3,
      state: 'open',
    });
    expect(await findPreviewed(token)).toMatchObject({ state: 'open' });
  });
  test('ends when it is taken back, when its time is over, and with the piece in the trash', async () => {
    const { id, token } = await share();
    expect(await revokePreview({ articleId: draft.id, linkId: id, actor: nobody, now })).toBe(true);
    expect(await findPreviewed(token)).toEqual({ state: 'ended' });
    await countView(token, now);
    expect((await listPreviewLinks(draft.id, now)).find((it) => it.id === id)).toMatchObject({
      views: 0,
      state: 'revoked',
    });
    expect(await revokePreview({ articleId: draft.id, linkId: id, actor: nobody, now })).toBe(false);
    const old = await share({ now: new Date(now.getTime() - 4 * DAY) });
    expect(await findPreviewed(old.token)).toEqual({ state: 'ended' });
    const other = await givenDraft();
    const gone = await share({ articleId: other.id });
    await staffDb().article.update({ where: { id: other.id }, data: { trashedAt: now } });
    expect(await findPreviewed(gone.token)).toEqual({ state: 'ended' });
  });
  test('is unknown where nobody made it', async () =>
    expect(await findPreviewed('made-up')).toEqual({ state: 'unknown' }));
});

test('a link ends when whoever made it is let go', async () => {
  const [maker, other] = [await givenStaff(), await givenStaff()];
  const theirs = await share({ actor: { staffId: maker.id, name: maker.name } });
  const anothers = await share({ actor: { staffId: other.id, name: other.name } });
  expect(await suspend({ staffId: maker.id, actor: nobody, now: new Date() })).toEqual({ ok: true });
  expect(await findPreviewed(theirs.token)).toEqual({ state: 'ended' });
  expect(await findPreviewed(anothers.token)).toMatchObject({ state: 'open' });
});

describe('the address of the newsroom’s own frame', () => {
  const frame = () => ({ articleId: draft.id, sessionId: randomUUID() });
  test('shows one piece, for a quarter of an hour', () => {
    const asked = frame();
    const token = signFrame(asked, now);
    expect(readFrame(token, now)).toEqual(asked);
    expect(readFrame(token, new Date(now.getTime() + 16 * 60_000))).toBeNull();
  });
  test('is good while the session stands that asked for it', async () => {
    const session = await givenSession(await givenStaff());
    const token = signFrame({ articleId: draft.id, sessionId: session.id }, now);
    expect(await findPreviewed(token)).toMatchObject({ state: 'open', byLink: false });
    await staffDb().staffSession.delete({ where: { id: session.id } });
    expect(await findPreviewed(token)).toEqual({ state: 'ended' });
  });
  test('cannot be written by hand', async () => {
    const other = await givenDraft();
    const [, , session, until, signature] = signFrame(frame(), now).split('.');
    for (const forged of [
      `frame.${other.id}.${session}.${until}.${signature}`,
      `frame.${draft.id}.${randomUUID()}.${until}.${signature}`,
      `frame.${draft.id}.${session}.${Number(until) + 1}.${signature}`,
      'frame....',
    ])
      expect(readFrame(forged, now), forged).toBeNull();
  });
  test('is signed by nobody where the key is missing', async () => {
    vi.stubEnv('STAFF_KEY', undefined);
    vi.resetModules();
    try {
      const keyless = await import('./tokens');
      expect(() => keyless.signFrame(frame(), now)).toThrow('STAFF_KEY is missing');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

test('a draft reads as readers would have it, with everything that it names', async () => {
  const [section, author, picture, other] = [
    await givenSection(),
    await givenAuthor('Ada'),
    await givenPicture(),
    await givenArticle(),
  ];
  const { id } = await givenDraft({
    ...{ sectionId: section.id, leadPictureId: picture.id, kicker: 'Ships' },
    bylines: [{ authorId: author.id, place: 'Kolvik', outlet: null }],
    body: blocks(
      { type: 'figure', attrs: { id: 'f', pictureId: picture.id, width: 'wide', caption: null } },
      { type: 'related', attrs: { id: 'r', articleId: other.id } },
    ),
  });
  const article = await draftAsArticle(id, now);
  expect(article).toMatchObject({ kicker: 'Ships', section: { code: section.code }, picture: { id: picture.id } });
  expect(article?.bylines).toMatchObject([{ author: { name: 'Ada' }, place: 'Kolvik' }]);
  expect([...(article?.pictures.keys() ?? [])]).toEqual([picture.id]);
  expect([...(article?.related.keys() ?? [])]).toEqual([other.id]);
});

test('a piece without a section or a headline can be looked at too', async () => {
  const { id } = await givenDraft();
  await staffDb().draft.update({ where: { articleId: id }, data: { sectionId: null, headline: '' } });
  expect(await draftAsArticle(id, now)).toMatchObject({ headline: 'Without a headline', section: { code: '–' } });
});

test('its pictures are seen with the preview, end with it, and no other picture comes along', async () => {
  const seen = await givenPicture();
  const hidden = await givenPicture();
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>';
  for (const { original } of [seen, hidden]) await keep('originals', original, Buffer.from(drawn));
  const piece = await givenDraft({ leadPictureId: seen.id });
  const { id: linkId, token } = await share({ articleId: piece.id });
  const rendition = { ratio: '16x9', width: 320, format: 'webp' } as const;
  const ask = (picture: typeof seen, by = token) =>
    findPreviewedPicture({ token: by, id: picture.id, version: versionOf(picture), rendition });
  const previewed = await findPreviewed(token);
  expect(previewed).toMatchObject({ article: { picture: { at: `/preview/${token}/pictures` } } });
  expect(await ask(seen)).not.toBeNull();
  expect(await ask(hidden)).toBeNull();
  expect(await ask(seen, 'made-up')).toBeNull();
  expect(await findPreviewedPicture({ token, id: seen.id, version: 'made-up', rendition })).toBeNull();
  await revokePreview({ articleId: piece.id, linkId, actor: nobody, now });
  expect(await ask(seen)).toBeNull();
});
