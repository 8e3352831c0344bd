// What writing costs in a browser: the handlers and the transaction of a key, a key to paint, opening, long pieces.
//   node bench/editor.mjs     starts a site of its own on a temporary folder; about two minutes
import { chromium } from 'playwright';
import { launchOptions } from '../e2e/given/browser.mjs';
import { importBundled } from './bundled.mjs';
import { openSite } from './open-site.mjs';

const LENGTHS = [5_000, 30_000];
const KEYS = 300;
/** What is promised, in milliseconds. */
const MOST = { transaction: 16, paint: 32, open: 2000, save: 200 };

const { site, close } = await openSite();
let kept = true;
try {
  const pieces = await (await importBundled('bench/editor/pieces.ts')).openPieces(LENGTHS);
  const browser = await chromium.launch(launchOptions);
  for (const [index, words] of LENGTHS.entries()) {
    console.log(`A piece of ${words.toLocaleString('en')} words (ms)`);
    await measure(browser, pieces, pieces.ids[index], index === 0);
  }
  await browser.close();
  await pieces.close();
} finally {
  await close();
}
if (!kept) process.exitCode = 1;

async function measure(browser, { cookie }, id, isMeasure) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 960 } });
  await context.addCookies([{ ...cookie, url: site.address }]);
  const page = await context.newPage();
  const saves = [];
  page.on('requestfinished', (request) => {
    if (request.method() === 'PUT') saves.push(request.timing().responseEnd);
  });
  const opens = [];
  for (let round = 0; round < 4; round += 1) {
    const from = performance.now();
    await page.goto(`${site.address}/admin/articles/${id}`);
    await page.locator('.writing[contenteditable="true"]').waitFor();
    // The first one also warms the server.
    if (round > 0) opens.push(performance.now() - from);
  }
  say('open and ready for the first key', opens, 100, isMeasure ? MOST.open : null);

  await typeKeys(page, 20);
  const { paint } = await typeKeys(page, KEYS);
  say('key to paint', paint, 95, isMeasure ? MOST.paint : null);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { handlers, transaction } = await typeKeys(page, KEYS);
  say('transaction, processor slowed four times', transaction, 95, isMeasure ? MOST.transaction : null);
  say('handlers and transaction, slowed four times', handlers, 95, isMeasure ? MOST.transaction : null);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  saves.length = 0;
  for (let round = 0; round < 12; round += 1) {
    await typeKeys(page, 5);
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(400);
  }
  say('a save, there and back', saves, 95, MOST.save);
  await context.close();
  console.log('');
}

/** Types in the middle of the piece; of each key: until its transaction is applied, what that took alone, until it is painted. */
async function typeKeys(page, count) {
  await page.evaluate(() => {
    const root = document.querySelector('.writing');
    const { view } = root.editor;
    window.keys = { handlers: [], transaction: [], paint: [] };
    if (!root.dataset.measured) {
      root.dataset.measured = 'yes';
      // What runs for one key: every listener of its events, from the first to the last on the way, and the transaction.
      let spent = 0;
      // A transaction that comes within an event is in the event's time already.
      let within = false;
      const press = () => {
        if (spent > 0) window.keys.handlers.push(spent);
        spent = 0;
        const pressed = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.keys.paint.push(performance.now() - pressed);
          channel.port2.postMessage(null);
        });
      };
      window.addEventListener('keydown', press, true);
      for (const name of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) {
        let from = 0;
        window.addEventListener(
          name,
          () => {
            from = performance.now();
            within = true;
          },
          true,
        );
        window.addEventListener(name, () => {
          spent += performance.now() - from;
          within = false;
        });
      }
      const dispatch = view.dispatch;
      view.dispatch = (tr) => {
        const begun = performance.now();
        dispatch(tr);
        const took = performance.now() - begun;
        if (!within) spent += took;
        if (tr.docChanged) window.keys.transaction.push(took);
      };
      const middle = view.state.doc.child(Math.floor(view.state.doc.childCount / 2));
      let pos = 0;
      for (const block of view.state.doc.children) {
        if (block === middle) break;
        pos += block.nodeSize;
      }
      root.editor.commands.focus(pos + 20);
    }
  });
  const words = 'nobody had counted the bolts ';
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(words[at % words.length] === ' ' ? 'Space' : words[at % words.length]);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => window.keys);
}

function say(name, times, percent, most) {
  const ordered = times.toSorted((one, other) => one - other);
  const at = (share) =>
    (ordered[Math.min(ordered.length - 1, Math.floor((ordered.length * share) / 100))] ?? 0).toFixed(1);
  const worst = Number(at(percent));
  if (most !== null && worst > most) kept = false;
  const verdict = most === null ? '' : worst <= most ? `  promised ${most}` : `  MORE than the promised ${most}`;
  console.log(`  ${name.padEnd(54)} p50 ${at(50)}  p95 ${at(95)}  worst ${at(100)}${verdict}`);
}
