import { type Browser, devices, expect } from '@playwright/test';
import { everyKindOfPage } from '../given/pages';
import { test } from '../given/test';

const KILOBYTE = 1000;

test('the first load of an article on a phone weighs what a train can bear', async ({ browser }) => {
  for (const kind of ['article', 'long read', 'Spanish article']) {
    const page = (await everyKindOfPage()).find((it) => it.kind === kind);
    const weight = await weighed(browser, `${process.env.E2E_ADDRESS}${page?.path}`);
    expect(weight('Font'), `${kind}: fonts`).toBeLessThanOrEqual(120 * KILOBYTE);
    expect(weight('Script'), `${kind}: script`).toBeLessThanOrEqual(10 * KILOBYTE);
    expect(weight('Image'), `${kind}: picture`).toBeGreaterThan(0);
    expect(weight('all'), `${kind}: everything`).toBeLessThanOrEqual(220 * KILOBYTE);
  }
});

/** Bytes over the wire, by kind, of what is loaded before anybody scrolls. */
async function weighed(browser: Browser, url: string) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  const add = (kind: string, more: number) => bytes.set(kind, (bytes.get(kind) ?? 0) + more);
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    add(kinds.get(requestId) ?? 'Other', encodedDataLength);
    add('all', encodedDataLength);
  });
  await wire.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return (kind: 'Font' | 'Script' | 'Image' | 'all') => bytes.get(kind) ?? 0;
}
