// What publishing and reading cost on the whole site: commit to fresh bytes, a cold page and its parts, memory at rest.
//   node bench/site.mjs     starts a site of its own with the demonstration set, on a temporary folder; about two minutes
import { importBundled } from './bundled.mjs';
import { openSite } from './open-site.mjs';
import { memoryOf, processorTimeOf } from './site/proc.mjs';

const ROUNDS = 800;
const COLD = 200;

const { site, close } = await openSite();
try {
  await rest();
  const editor = await (await importBundled('bench/site/editor.ts')).openEditor();
  await publishing(editor);
  await coldPages(editor);
  await editor.close();
} finally {
  await close();
}

/** Each round publishes a new headline and asks at once; a round is stale when the first answer was the old text. */
async function publishing(editor) {
  const pages = { article: editor.path, front: '/', section: editor.section };
  const forgotten = [];
  const fresh = { article: [], front: [], section: [], 'all three at once': [] };
  const stale = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = Object.keys(fresh)[round % 4];
    const paths = pages[wanted] ? [pages[wanted]] : Object.values(pages);
    for (const path of Object.values(pages)) await (await fetch(site.address + path)).text();
    const headline = `Round ${round} of the bench`;
    const { committed, told } = await editor.publish(headline);
    forgotten.push(told - committed);
    const texts = await Promise.all(paths.map(async (path) => (await fetch(site.address + path)).text()));
    fresh[wanted].push(performance.now() - committed);
    if (!texts.every((text) => text.includes(headline))) stale.push(round);
  }
  console.log(`Commit to fresh bytes, ${ROUNDS} rounds (ms)`);
  console.log(`  ${'every tag forgotten'.padEnd(22)} p50 ${at(forgotten, 50)}  p99 ${at(forgotten, 99)}`);
  for (const [name, times] of Object.entries(fresh)) {
    console.log(`  ${`${name} fresh`.padEnd(22)} p50 ${at(times, 50)}  p99 ${at(times, 99)}  worst ${at(times, 100)}`);
  }
  console.log(`  first answers that were stale: ${stale.length}`);
}

async function coldPages(editor) {
  console.log(`\nA cold page, ${COLD} of each, one at a time (ms)`);
  for (const [name, path, tag] of [
    ['article', editor.path, `article:${editor.id}`],
    ['front', '/', 'front'],
  ]) {
    const pids = { next: site.processes.next.pid, press: site.processes.press.pid };
    const before = Object.fromEntries(Object.entries(pids).map(([part, pid]) => [part, processorTimeOf(pid)]));
    const walls = [];
    for (let each = 0; each < COLD; each += 1) {
      await forget(tag);
      const began = performance.now();
      await (await fetch(site.address + path, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
      walls.push(performance.now() - began);
    }
    const spent = (part) => ((processorTimeOf(pids[part]) - before[part]) / COLD).toFixed(1);
    console.log(
      `  ${name.padEnd(8)} p50 ${at(walls, 50)}  p99 ${at(walls, 99)}  processor: Next ${spent('next')}, press ${spent('press')}`,
    );
  }
  console.log(`  of Next's, an article's queries: ${(await editor.costOfQueries(COLD)).toFixed(1)}`);
}

async function forget(...tags) {
  await fetch(`${site.door}/forget`, {
    method: 'POST',
    headers: { 'x-press-secret': site.secret, 'content-type': 'application/json' },
    body: JSON.stringify({ tags, hard: false }),
  });
}

async function rest() {
  await fetch(site.address);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const parts = Object.entries({ ...site.processes, start: { pid: process.pid } }).map(([name, { pid }]) => [
    name,
    memoryOf(pid),
  ]);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log('Memory at rest, proportional set size with children (MB)');
  console.log(`  ${parts.map(([name, bytes]) => `${name} ${mb(bytes)}`).join(' · ')} · together ${mb(total)}\n`);
}

function mb(bytes) {
  return Math.round(bytes / 1e6);
}

/** The nearest rank: of 200 times the 99th percentile is the third longest, not the longest. */
function at(times, percent) {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0).toFixed(1);
}
