// What saving costs on the server: one change into a long piece, through the very command the route calls.
//   node bench/saving.mjs     on a Postgres of its own; fails where a promise of docs/performance.md is not kept
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressFor, ensureDatabase } from '../start/logins.mjs';
import { migrate } from '../start/migrate.mjs';
import { drawPassword } from '../start/secrets.mjs';
import { startThrowaway } from '../start/throwaway.mjs';
import { importBundled } from './bundled.mjs';

const data = mkdtempSync(join(tmpdir(), 'mon-bench-'));
const postgres = await startThrowaway();
let kept = true;
try {
  const ownerUrl = postgres.url('bench');
  const login = (user) => addressFor(ownerUrl, { user, password: drawPassword() });
  const urls = { ownerUrl, staffUrl: login('bench_staff'), readerUrl: login('bench_reader') };
  await ensureDatabase(ownerUrl);
  await migrate(urls, { ours: true });
  Object.assign(process.env, {
    MON_DATA: data,
    STAFF_DATABASE_URL: urls.staffUrl,
    READER_DATABASE_URL: urls.readerUrl,
  });
  console.log(
    `\n${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`,
  );
  const desk = await importBundled('bench/saving/desk.ts');
  kept = [
    await measure(desk, { what: 'one word into 5,000', words: 5_000, saves: 300 }),
    await measure(desk, { what: 'one word into 30,000', words: 30_000, saves: 150, promise: 200 }),
    await measure(desk, {
      what: 'a word that two changed, into 30,000',
      words: 30_000,
      saves: 60,
      collide: true,
      promise: 200,
    }),
    await measure(desk, { what: 'all of 30,000, pasted', words: 30_000, saves: 12, whole: true, promise: 1000 }),
  ].every(Boolean);
  await desk.close();
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}
process.exit(kept ? 0 : 1);

async function measure({ open }, { what, words, saves, promise, ...how }) {
  const piece = await open(words);
  const times = [];
  for (let save = 0; save < saves + 10; save++) {
    const order = piece.compose({ ...how, key: randomUUID(), save });
    const began = performance.now();
    await piece.save(order);
    if (save >= 10) times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const [half, most, nearlyAll] = [0.5, 0.95, 0.99].map((share) => at(share).toFixed(1));
  const isKept = promise === undefined || at(0.95) < promise;
  const word = promise === undefined ? '' : ` (promised: p95 under ${promise} ms${isKept ? '' : ', NOT KEPT'})`;
  console.log(`${what.padEnd(40)} p50 ${half}  p95 ${most}  p99 ${nearlyAll} ms${word}`);
  return isKept;
}
