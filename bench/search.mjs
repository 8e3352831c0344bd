// What searching costs at 50,000 pieces, as the search page asks: matching, ranking, facets, rows and marks.
//   node bench/search.mjs [PIECES]     on a Postgres of its own; filling it takes some minutes
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressFor, ensureDatabase, withConnection } from '../start/logins.mjs';
import { migrate } from '../start/migrate.mjs';
import { drawPassword } from '../start/secrets.mjs';
import { startThrowaway } from '../start/throwaway.mjs';
import { importBundled } from './bundled.mjs';
import { fill } from './search/fill.mjs';
import { measure } from './search/measure.mjs';

const pieces = Number(process.argv[2] ?? 50_000);
const data = mkdtempSync(join(tmpdir(), 'mon-bench-'));
const postgres = await startThrowaway();
try {
  const ownerUrl = postgres.url('bench');
  const login = (user) => addressFor(ownerUrl, { user, password: drawPassword() });
  const urls = { ownerUrl, staffUrl: login('bench_staff'), readerUrl: login('bench_reader') };
  await ensureDatabase(ownerUrl);
  await migrate(urls, { ours: true });
  const began = performance.now();
  const made = await withConnection(ownerUrl, (owner) => fill(owner, pieces));
  console.log(
    `\n${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n` +
      `${pieces} pieces, written and indexed in ${Math.round((performance.now() - began) / 1000)} s\n`,
  );
  Object.assign(process.env, {
    MON_DATA: data,
    STAFF_DATABASE_URL: urls.staffUrl,
    READER_DATABASE_URL: urls.readerUrl,
  });
  const listBackends = () =>
    withConnection(ownerUrl, async (owner) => {
      const { rows } = await owner.query(`select pid from pg_stat_activity where usename = 'bench_reader'`);
      return rows.map(({ pid }) => pid);
    });
  await measure(await openReader(), made, listBackends);
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}

async function openReader() {
  return (await importBundled('bench/search/reader.ts')).openReader();
}
