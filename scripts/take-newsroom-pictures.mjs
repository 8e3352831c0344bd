// Takes the newsroom's pictures for the documents from a running site that shows the demonstration set, as somebody who
// signs in there without a second step:
//   node scripts/take-newsroom-pictures.mjs http://127.0.0.1:3000 mara@mon.example 'a calm screen has none'
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { launchOptions } from '../e2e/given/browser.mjs';

const [address = 'http://127.0.0.1:3000', email = '', password = ''] = process.argv.slice(2);
const target = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: { width: 1440, height: 960 } });
await page.goto(`${address}/admin/sign-in`);
await page.getByLabel('E-mail').fill(email);
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Continue' }).click();
await page.waitForURL(`${address}/admin`);

// A word more in a piece that readers see, so that there is something to compare.
const review = await findPiece('tender');
const live = await findPiece('ellery');
await page.goto(address + live);
await page.locator('.ProseMirror p').first().click();
await page.keyboard.press('Control+End');
await page.keyboard.type(' The harbour pays for the first year.');
const saved = page.waitForResponse((it) => it.request().method() === 'PUT' && it.ok());
await page.keyboard.press('Control+s');
await saved;

/** name, address, what is different about it. */
const PICTURES = [
  ['newsroom-today', '/admin'],
  ['newsroom-list', '/admin/articles'],
  ['newsroom-editor', review],
  ['newsroom-editor-dark', review, { colorScheme: 'dark' }],
  ['newsroom-history', `${live}/history`],
  ['newsroom-preview', `${review}/preview`],
];
for (const [name, path, { colorScheme = 'light' } = {}] of PICTURES) {
  await page.emulateMedia({ colorScheme });
  await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const file = await sharp(await page.screenshot())
    .resize({ width: 1200 })
    .webp({ quality: 62, effort: 6 })
    .toFile(`${target}${name}.webp`);
  console.log(`${name}.webp ${Math.round(file.size / 1000)} kB`);
}
await browser.close();

async function findPiece(words) {
  await page.goto(`${address}/admin/articles?q=${words}`);
  return page.locator('a.head').first().getAttribute('href');
}
