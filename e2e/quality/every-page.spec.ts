import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { COLOURS, isAccessible } from '../given/accessible';
import { everyKindOfPage, everyLook } from '../given/pages';
import { test } from '../given/test';
import { withoutPictures } from '../given/without-pictures';

test('every reader route is among the pages that are looked at', async () => {
  const reader = path.join(import.meta.dirname, '../../app/(reader)');
  const files = readdirSync(reader, { recursive: true, encoding: 'utf8' }).filter(
    (it) => path.basename(it) === 'page.tsx',
  );
  const routes = files.map((it) =>
    `/${path
      .dirname(it)
      .replace(/\([^)]*\)\/?/g, '')
      .replace(/^\.$/, '')}`.replace(/(.)\/$/, '$1'),
  );
  const known = new Set((await everyKindOfPage()).map((it) => it.route));
  expect(routes.filter((it) => !known.has(it))).toEqual([]);
});

test('every page says its status twice in a row, complete, and without a byte of the framework', async ({
  request,
}) => {
  test.setTimeout(120_000);
  for (const { path: address, status, kind } of await everyKindOfPage()) {
    for (let time = 0; time < 2; time++) {
      const answer = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
      const html = await answer.text();
      expect(answer.status(), kind).toBe(status);
      expect(html, kind).toMatch(/<\/html>\s*$/);
      expect(html.match(/<h1[\s>]/g), kind).toHaveLength(1);
      expect(html, kind).not.toMatch(/<template|<div hidden|__next_|self\.__next|_next\/static\/[^"]*\.js|<!--/);
      expect(html, kind).not.toMatch(/\sstyle="|\son[a-z]+="|name="press-/);
      const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)].filter(
        ([, attributes]) => !attributes?.includes('application/ld+json'),
      );
      for (const [, attributes = '', text] of scripts) {
        expect(attributes, kind).toMatch(/src="\/islands\//);
        expect(text, kind).toBe('');
      }
      for (const once of [/<title>/g, /<meta name="robots"/g, /<html lang="(en|es|de)"/g])
        expect(html.match(once), `${kind} ${once}`).toHaveLength(1);
    }
  }
});

test('every answer carries the security headers, an ETag that works and no cookie', async ({ request }) => {
  test.setTimeout(120_000);
  for (const { path: address, status, kind, isPrivate } of await everyKindOfPage()) {
    const answer = await request.get(address);
    const headers = answer.headers();
    expect(headers['content-security-policy'], kind).toMatch(/script-src 'self'(;|$)/);
    expect(headers['content-security-policy'], kind).not.toContain('unsafe');
    expect(headers['x-content-type-options'], kind).toBe('nosniff');
    expect(headers['referrer-policy'], kind).toBe('strict-origin-when-cross-origin');
    expect(headers['set-cookie'], kind).toBeUndefined();
    expect(headers['x-powered-by'], kind).toBeUndefined();
    if (isPrivate) expect(headers['cache-control'], kind).toBe('private, no-store');
    else if (status === 200) await expect(() => isConfirmed(request, address)).toPass({ timeout: 10_000 });
  }
});

test('the site’s own two faces are the ones that are read', async ({ page }) => {
  await page.goto('/');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => face.family.replaceAll('"', ''));
  });
  expect(loaded).toEqual(expect.arrayContaining(['Source Serif', 'Archivo']));
});

/** The same pages in thirds, so that they are judged side by side. */
for (const third of [0, 1, 2]) {
  test(`every page is accessible and fits, wide and narrow, light and dark (${third + 1} of 3)`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const context = await browser.newContext({ baseURL: process.env.E2E_ADDRESS ?? '' });
    const page = await context.newPage();
    await withoutPictures(page);
    const elsewhere: string[] = [];
    page.on('request', (it) => it.url().startsWith(process.env.E2E_ADDRESS ?? '') || elsewhere.push(it.url()));
    const complaints: string[] = [];
    page.on(
      'console',
      (it) => it.type() === 'error' && !/status of 4(04|10)/.test(it.text()) && complaints.push(it.text()),
    );
    for (const { path: address, kind } of (await everyLook()).filter((_, at) => at % 3 === third)) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await fits(page, `${kind}, 320 px`);
      await isAccessible(page, `${kind}, 320 px, light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await isAccessible(page, `${kind}, 320 px, dark`, { rules: COLOURS });
      await page.setViewportSize({ width: 1280, height: 800 });
      await fits(page, `${kind}, 1280 px`);
      await isAccessible(page, `${kind}, 1280 px, dark`);
      await page.emulateMedia({ colorScheme: 'light' });
      await isAccessible(page, `${kind}, 1280 px, light`, { rules: COLOURS });
    }
    expect(elsewhere, 'requests to others').toEqual([]);
    expect(complaints, 'complaints of the browser').toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });
}

async function fits(page: Page, what: string) {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, `${what} scrolls sideways`).toBe(0);
}

/** The same tag for GET, HEAD and "not modified"; tried again where another test published something in between. */
async function isConfirmed(request: APIRequestContext, address: string) {
  const { etag = '' } = (await request.get(address)).headers();
  const again = await request.get(address, { headers: { 'if-none-match': etag } });
  expect([again.status(), again.headers().etag, await again.text()], address).toEqual([304, etag, '']);
  const head = await request.head(address);
  expect([head.status(), head.headers().etag], address).toEqual([200, etag]);
}
