import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureTag } from '@/features/articles/tags';
import { versionOf } from '@/features/media/picture-row';
import { findRendition } from '@/features/media/queries';
import { parseRendition } from '@/features/media/rendition';
import { readKept } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';
import { blocks } from '@/prisma/factories/body';
import { givenArticle, givenDraft, nobody } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';
import { readAskedMedia } from './asked';
import { describePicture, saidOfPicture } from './commands/change-picture';
import { replacePicture } from './commands/replace-picture';
import { takeIn, titleFrom } from './commands/take-in';
import { putPictureBack, trashPicture } from './commands/trash-picture';
import { pictureInQuestion } from './picture-in-question';
import { countMedia, findPicture, listPictures } from './queries';

givenPublication();
const now = new Date();
let shade = 0;
const aFile = () => {
  shade += 15;
  return sharp({ create: { width: 1600, height: 900, channels: 3, background: { r: shade, g: 80, b: 90 } } })
    .jpeg()
    .toBuffer();
};
const brought = async (name = 'radar_mast.jpg') => {
  const taken = await takeIn({ sent: await aFile(), name, actor: nobody, now });
  if (!taken.ok) throw new Error(taken.problem);
  return staffDb().picture.findUniqueOrThrow({ where: { id: taken.id } });
};
const order = (id: string) => ({ id, actor: nobody, now });
const forgotten = async (id: string) => {
  const events = await staffDb().pressEvent.findMany({
    where: { tags: { has: pictureTag(id) } },
    orderBy: { sequence: 'asc' },
  });
  return events.map(({ hard }) => hard);
};
const size = parseRendition('16x9-320.webp');
const shown = (id: string, version: string) => (size ? findRendition(id, version, size) : null);
const signedIn = async (role: 'editor' | 'author') => ({ ...(await givenStaff({ role })), sectionIds: [] });

describe('a picture that is brought', () => {
  test('is kept as it came, named after its file, with nothing said of it yet', async () => {
    const sent = await aFile();
    const taken = await takeIn({ sent, name: 'C:\\shots\\Radar_mast-2.JPG', actor: nobody, now });
    const row = await staffDb().picture.findUniqueOrThrow({ where: { id: taken.ok ? taken.id : '' } });
    expect(row).toMatchObject({ title: 'Radar mast 2', alt: null, credit: null, width: 1600, mediaType: 'image/jpeg' });
    expect(await readKept('originals', row.original)).toEqual(sent);
    expect(await staffDb().auditEntry.count({ where: { thingId: row.id, action: 'add-picture' } })).toBe(1);
    expect(titleFrom('.')).toBe('.');
    expect(titleFrom('')).toBe('Without a name');
  });
  test('twice, also at once, is one', async () => {
    const sent = await aFile();
    const bring = () => takeIn({ sent, name: 'a.jpg', actor: nobody, now });
    const answers = await Promise.all([bring(), bring(), bring()]);
    expect(new Set(answers.map((it) => it.ok && it.id)).size).toBe(1);
    expect(answers.filter((it) => it.ok && !it.already)).toHaveLength(1);
  });
  test('is refused by what it holds', async () => {
    const sent = Buffer.concat([await aFile(), Buffer.from('<script>alert(1)</script>')]);
    expect(await takeIn({ sent, name: 'nice.jpg', actor: nobody, now })).toEqual({
      ok: false,
      problem: 'something-else-inside',
    });
  });
});

describe('readers', () => {
  test('reach no picture of a piece that is not out, by whatever version', async () => {
    const picture = await brought();
    await givenDraft({ leadPictureId: picture.id });
    expect(await shown(picture.id, versionOf(picture))).toBeNull();
    expect(await shown(picture.id, 'made-up')).toBeNull();
  });
  test('get another cut, another file and other words with their next request; old addresses lead to the new', async () => {
    const picture = await brought();
    await describePicture({ ...order(picture.id), said: { alt: '', credit: 'MON' } });
    await givenArticle({ leadPictureId: picture.id });
    const first = versionOf(picture);
    expect(await shown(picture.id, first)).toMatchObject({ state: 'here', mediaType: 'image/webp' });
    const cut = await describePicture({ ...order(picture.id), said: { focalX: 0.1 } });
    const second = cut.ok ? versionOf(cut.picture) : '';
    expect(await shown(picture.id, first)).toEqual({ state: 'moved', version: second });
    expect(await replacePicture({ ...order(picture.id), sent: await aFile() })).toEqual({ ok: true });
    const now3 = await staffDb().picture.findUniqueOrThrow({ where: { id: picture.id } });
    expect(now3).toMatchObject({ credit: 'MON', focalX: 0.5 });
    expect(await shown(picture.id, second)).toEqual({ state: 'moved', version: versionOf(now3) });
    expect(await readKept('originals', picture.original)).toBeNull();
    expect((await forgotten(picture.id)).at(-1)).toBe(true);
  });
  test('lose it on the day on which the right ends, also from copies kept for an outage', async () => {
    const picture = await brought();
    const said = saidOfPicture.parse({ expiresAt: '2030-01-01' });
    expect(said.expiresAt).toEqual(new Date('2030-01-01T23:00:00Z'));
    await describePicture({ ...order(picture.id), said });
    expect(await forgotten(picture.id)).toEqual([true]);
    await describePicture({ ...order(picture.id), said });
    await describePicture({ ...order(picture.id), said: { expiresAt: null } });
    expect(await forgotten(picture.id)).toEqual([true, false]);
  });
});

describe('the library', () => {
  test('finds by words, counts what is not ready, and pages by keyset', async () => {
    const picture = await brought('skarv-engine-room.jpg');
    const tiles = async (asked: Record<string, string>) => (await listPictures(readAskedMedia(asked), now)).tiles;
    expect((await tiles({ q: 'engine SKARV' })).map(({ id }) => id)).toEqual([picture.id]);
    expect((await tiles({ view: 'not-ready' })).some(({ id }) => id === picture.id)).toBe(true);
    await describePicture({ ...order(picture.id), said: { alt: 'Engines', credit: 'MON', licence: 'Our own' } });
    expect((await tiles({ view: 'not-ready' })).some(({ id }) => id === picture.id)).toBe(false);
    expect(await tiles({ licence: 'Our own' })).toHaveLength(1);
    const { all, unused } = await countMedia(now);
    expect(all).toBeGreaterThan(unused - 1);
  });
  test('says where a picture stands, and keeps a headline from those who may not read the piece', async () => {
    const picture = await brought();
    const body = blocks({ type: 'figure', attrs: { id: 'f', pictureId: picture.id, width: 'wide', caption: null } });
    const { id } = await givenDraft({ headline: 'Under Embargo', body });
    expect((await findPicture(picture.id, await signedIn('editor')))?.uses).toMatchObject([
      { id, name: 'Under Embargo', place: 'in the text', path: `/admin/articles/${id}` },
    ]);
    const forAuthor = await findPicture(picture.id, await signedIn('author'));
    expect(forAuthor).toMatchObject({ mayEdit: false, uses: [{ id: '', path: null }] });
    expect(JSON.stringify(forAuthor)).not.toContain('Embargo');
  });
  test('throws away only what nothing shows, and gives it back', async () => {
    const [used, free] = [await brought(), await brought()];
    await givenDraft({ leadPictureId: used.id });
    expect(await trashPicture(order(used.id))).toEqual({ ok: false, problem: 'in-use' });
    expect(await trashPicture(order(free.id))).toEqual({ ok: true });
    expect((await listPictures(readAskedMedia({ view: 'trash' }), now)).tiles.map(({ id }) => id)).toEqual([free.id]);
    expect(await putPictureBack(order(free.id))).toEqual({ ok: true });
    expect(await putPictureBack(order(free.id))).toEqual({ ok: false, problem: 'unknown' });
  });
  test('lets whoever brought a picture change it until readers see it', async () => {
    const author = await givenStaff({ role: 'author' });
    const actor = { staffId: author.id, name: author.name };
    const taken = await takeIn({ sent: await aFile(), name: 'a.jpg', actor, now });
    const id = taken.ok ? taken.id : '';
    expect(await pictureInQuestion(id)).toMatchObject({ createdById: author.id, state: 'draft' });
    await describePicture({ ...order(id), said: { alt: '', credit: 'MON' } });
    await givenArticle({ leadPictureId: id });
    expect(await pictureInQuestion(id)).toMatchObject({ state: 'live' });
    expect(await pictureInQuestion('constructor')).toBeNull();
  });
});
