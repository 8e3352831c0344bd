import { expect, type Page } from '@playwright/test';
import { everyLook } from '../given/pages';
import { slowLine } from '../given/slow-line';
import { test } from '../given/test';

/** A kind of page with everything that could push something else away: pictures, a table, a folded list, islands. */
const MORE = [
  { kind: 'long read', path: '/components-systems/cooling-the-mast' },
  {
    kind: 'article with an embed',
    path: '/training-simulation/oakhollow-links-four-simulators-across-two-time-zones',
  },
];

/** Pages in so many windows at once: what takes time is the line. */
const WINDOWS = 3;

for (const width of [390, 1280]) {
  test(`nothing on any kind of page moves while it comes in piece by piece, at ${width} px`, async ({
    context,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const line = await slowLine(baseURL ?? '');
    await context.addInitScript(watchForShifts);
    const waiting = [...(await everyLook()), ...MORE];
    const look = async () => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { kind, path } = next;
        await page.goto(line.address + path);
        await scrollThrough(page);
        expect.soft(await page.evaluate(() => Reflect.get(window, 'shifts')), `${kind} ${path}`).toEqual([]);
        expect.soft(await page.evaluate(listUnseen), `${kind} ${path} shows all of it`).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, look));
    await line.close();
  });
}

/** Runs in the page: what waits to be whole is seen in the end. */
function listUnseen(): string[] {
  const waiting = [...document.querySelectorAll('.seen-whole, .title-block, .strip-links')];
  return waiting.filter((it) => getComputedStyle(it).visibility !== 'visible').map((it) => it.className);
}

/** Runs in the page: writes down what moved, and by how much, without anybody having touched anything. */
function watchForShifts() {
  const shifts: string[] = [];
  Reflect.set(window, 'shifts', shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput')) continue;
      const sources: { node?: Element }[] = Reflect.get(entry, 'sources') ?? [];
      const moved = sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`);
      shifts.push(`${Number(Reflect.get(entry, 'value')).toFixed(4)}: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const wait = () => new Promise((resolve) => setTimeout(resolve, 30));
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await wait();
    }
    await wait();
  });
}
