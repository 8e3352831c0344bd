import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { versionOf } from '@/features/media/picture-row';
import { staffDb } from '@/lib/staff-db';
import { drawPdf } from '@/prisma/seed/art/draw-pdf';
import { isAccessible } from '../given/accessible';
import { test } from '../given/test';

let shade = Math.floor(Math.random() * 1_000_000);
/** A photograph that nobody has brought yet. */
const aPhoto = async (name: string) => {
  shade += 7919;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#678"/><text x="80" y="500" font-size="200">${shade}</text></svg>`;
  const buffer = await sharp(Buffer.from(svg))
    .withExif({ IFD0: { Make: 'Kolvik Optical' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 10/1 0/1' } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
};
const choose = async (
  page: Page,
  button: string | RegExp,
  files: { name: string; mimeType: string; buffer: Buffer }[],
) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
};

test('several pictures are brought at once: what is hostile is refused in words, what is here is pointed at; one is described, cut and replaced', async ({
  given,
  newsroom,
  signedIn,
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await signedIn({ role: 'editor' });
  await page.goto('/admin/media');
  const photo = await aPhoto('radar_mast.jpg');
  const hostile = {
    ...photo,
    name: 'nice.jpg',
    buffer: Buffer.concat([photo.buffer, Buffer.from('<script>1</script>')]),
  };
  await choose(page, /^Upload/, [photo, hostile, await aPhoto('skarv-engine-room.jpg')]);
  await expect(page.getByText('2 of 3 uploaded')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('nice.jpg: There is something else hidden in it.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await choose(page, /^Upload/, [{ ...photo, name: 'again.jpg' }]);
  await page.getByRole('link', { name: 'use that one' }).click();
  await expect(page.getByRole('heading', { name: 'radar mast' })).toBeVisible();
  await expect(page.getByText('readers never get its place and camera')).toBeVisible();

  const panel = page.getByRole('complementary', { name: 'Picture' });
  const saved = panel.getByText(/^Saved \d\d:\d\d:\d\d/);
  await panel.getByLabel('Alt text').fill('A mast on a hill');
  await panel.getByLabel('Credit').fill('Ada Örnsköld');
  await panel.getByLabel('Caption').click();
  await expect(saved).toBeVisible();
  await expect(page.getByText('Missing.')).toHaveCount(0);
  const ring = panel.getByRole('button', { name: /What must stay in view/ });
  await ring.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(panel.getByText('40 % across, 49 % down')).toBeVisible();
  const id = new URL(page.url()).searchParams.get('picture') ?? '';
  const find = () => staffDb().picture.findUniqueOrThrow({ where: { id } });
  await expect.poll(async () => (await find()).focalX).toBe(0.4);
  await isAccessible(page, 'the library with a picture open');

  const { id: pieceId } = await given.givenArticle({ leadPictureId: id, headline: 'A Mast above Kolvik' });
  const before = `/pictures/${id}/${versionOf(await find())}/16x9-640.jpeg`;
  const shown = await request.get(before);
  expect(shown.status()).toBe(200);
  const bytes = await shown.body();
  for (const word of ['Kolvik', 'Exif', 'GPS']) expect(bytes.includes(Buffer.from(word)), word).toBe(false);
  await page.reload();
  await expect(panel.getByRole('link', { name: 'A Mast above Kolvik' })).toBeVisible();
  await choose(page, 'Replace, keep the address…', [await aPhoto('better.jpg')]);
  await expect(panel.getByText('Replaced. Every piece shows the new one.')).toBeVisible({ timeout: 30_000 });
  const led = await request.get(before, { maxRedirects: 0 });
  expect([led.status(), led.headers().location]).toEqual([
    301,
    `/pictures/${id}/${versionOf(await find())}/16x9-640.jpeg`,
  ]);
  await panel.getByRole('button', { name: 'Trash' }).click();
  await expect(panel.getByText(/This picture is used/)).toBeVisible();
  await newsroom.withdraw(pieceId);
});

test('a private address is not fetched, whoever asks; a stranger brings nothing', async ({
  signedIn,
  page,
  request,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const bring = (address: string) => page.request.post('/api/v1/pictures', { data: { address }, headers: { origin } });
  expect((await request.post('/api/v1/pictures', { data: { address: origin }, headers: { origin } })).status()).toBe(
    401,
  );
  await signedIn({ role: 'contributor' });
  for (const address of [
    origin,
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/',
  ]) {
    const answer = await bring(address);
    expect([answer.status(), (await answer.json()).problem], address).toEqual([422, 'private-address']);
  }
});

test('a picture that is dropped on the text is sent in and stands there; a preview shows it, and nobody else until it is out', async ({
  given,
  newsroom,
  signedIn,
  page,
  request,
}) => {
  await signedIn({ role: 'owner' });
  const section = await given.givenSection();
  const author = await given.givenAuthor();
  const { id } = await given.givenDraft({
    ...{ headline: 'Dropped on the Text', sectionId: section.id },
    bylines: [{ authorId: author.id, place: null, outlet: null }],
  });
  await page.goto(`/admin/articles/${id}`);
  const text = page.getByRole('textbox', { name: 'Text of the piece' });
  await text.click();
  const { name, mimeType, buffer } = await aPhoto('dropped.jpg');
  const dropped = await page.evaluateHandle(
    ([data, called, type]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(data ?? ''), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], called ?? '', { type: type ?? '' }));
      return transfer;
    },
    [buffer.toString('base64'), name, mimeType],
  );
  const line = text.locator('p').first();
  const { x, y } = (await line.boundingBox()) ?? { x: 0, y: 0 };
  await line.dispatchEvent('drop', { dataTransfer: dropped, clientX: x + 4, clientY: y + 10 });
  await expect(page.getByText('1 picture is in the text.')).toBeVisible();
  await expect(text.locator('figure img').first()).toBeVisible();
  await expect
    .poll(async () => JSON.stringify((await staffDb().draft.findUniqueOrThrow({ where: { articleId: id } })).body))
    .toContain('"pictureId":');
  const draft = await staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
  const pictureId = /"pictureId":"([^"]+)"/.exec(JSON.stringify(draft.body))?.[1] ?? '';
  await staffDb().picture.update({ where: { id: pictureId }, data: { alt: '', credit: 'MON' } });
  const version = versionOf(await staffDb().picture.findUniqueOrThrow({ where: { id: pictureId } }));
  const path = `/pictures/${pictureId}/${version}/original-480.webp`;
  expect((await request.get(path)).status()).toBe(404);

  await page.goto(`/admin/articles/${id}/preview`);
  const address = (await page.locator('iframe').getAttribute('src')) ?? '';
  await expect(page.frameLocator('iframe').locator('figure img').first()).toBeVisible();
  const seen = await request.get(`${address}${path}`);
  expect([seen.status(), seen.headers()['content-type']]).toEqual([200, 'image/webp']);
  expect(seen.headers()['cache-control']).toBe('private, no-store');
  expect((await request.get(`/preview/made-up${path}`)).status()).toBe(404);
  expect(await newsroom.publish(id)).toMatchObject({ ok: true });
  expect((await request.get(path)).status()).toBe(200);
  await newsroom.withdraw(id);
  expect((await request.get(path)).status()).toBe(404);
});

test('a PDF is checked, offered, taken along with its size and in parts, and taken back', async ({
  signedIn,
  page,
  request,
}) => {
  await signedIn({ role: 'editor' });
  await page.goto('/admin/media?view=documents');
  const pdf = drawPdf(['Media kit', `${shade}`]);
  const bad = Buffer.from(
    pdf.toString('latin1').replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (x) >>'),
    'latin1',
  );
  const mimeType = 'application/pdf';
  await choose(page, 'Upload PDFs', [{ name: 'bad.pdf', mimeType, buffer: bad }]);
  await expect(page.getByText(/bad\.pdf: This PDF holds a script/)).toBeVisible();
  const name = `Media kit ${shade}`;
  await choose(page, 'Upload PDFs', [{ name: `${name}.pdf`, mimeType, buffer: pdf }]);
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('1 kB');
  const path = (await row.getByRole('link').getAttribute('href')) ?? '';
  expect((await request.get(path)).status()).toBe(404);
  await row.getByLabel(`Anybody may have ${name}`).check();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  const got = await request.get(path);
  expect(got.status()).toBe(200);
  expect(await got.body()).toEqual(pdf);
  expect(got.headers()).toMatchObject({
    ...{ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' },
    'content-disposition': expect.stringMatching(/^attachment; filename="media-kit-/),
  });
  await row.getByLabel(`Anybody may have ${name}`).uncheck();
  await expect.poll(async () => (await request.get(path)).status()).toBe(404);
});
