// Takes the pictures of the README's tour from a running site that shows the demonstration set:
//   node scripts/take-pictures.mjs http://127.0.0.1:3000
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { launchOptions } from '../e2e/given/browser.mjs';

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
const target = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const LONG_READ = '/components-systems/cooling-the-mast';
const DESKTOP = { width: 1280, height: 960 };
const PHONE = { width: 390, height: 844 };

/** name, address, the window, and what is different about it. */
const PICTURES = [
  ['front-desktop', '/', DESKTOP],
  ['front-tablet', '/', { width: 820, height: 1100 }],
  ['front-dark', '/', DESKTOP, { colorScheme: 'dark' }],
  ['front-phone', '/', PHONE],
  ['section-es-desktop', '/america-latina', DESKTOP],
  ['section-phone', '/homeland-security', PHONE],
  ['article-desktop', LONG_READ, DESKTOP],
  ['article-dark', LONG_READ, DESKTOP, { colorScheme: 'dark' }],
  ['article-phone', LONG_READ, PHONE],
  ['article-phone-dark', LONG_READ, PHONE, { colorScheme: 'dark' }],
  ['latest-desktop', '/latest', DESKTOP],
  ['archive-desktop', '/archive', DESKTOP],
  ['topic-desktop', '/topics/kaldrup-radar', DESKTOP],
  ['author-desktop', '/authors/mara-lindqvist-oye', DESKTOP],
  ['search-desktop', '/search?q=radar', DESKTOP],
  ['magazines-desktop', '/magazine', DESKTOP],
  ['magazine-dark', '/magazine/mon-naval', DESKTOP, { colorScheme: 'dark' }],
  ['events-desktop', '/events', DESKTOP],
  ['newsletter-phone', '/newsletter', PHONE],
  ['contact-desktop', '/contact', DESKTOP],
  ['masthead-desktop', '/masthead', DESKTOP],
  ['impressum-desktop', '/impressum', DESKTOP],
  ['lost-phone', '/never-heard-of', PHONE],
];

const browser = await chromium.launch(launchOptions);
for (const [name, path, viewport, traits = {}] of PICTURES) {
  const context = await browser.newContext({ viewport, ...traits });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const file = await sharp(await page.screenshot())
    .webp({ quality: 62, effort: 6 })
    .toFile(`${target}${name}.webp`);
  console.log(`${name}.webp ${Math.round(file.size / 1000)} kB`);
  await context.close();
}
await browser.close();
