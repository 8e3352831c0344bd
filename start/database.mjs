import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { keep } from './keeper.mjs';
import { turnOver } from './log-file.mjs';
import { addressFor, ensureDatabase, readAddress } from './logins.mjs';
import { migrate } from './migrate.mjs';
import { postgresFolder } from './place.mjs';
import { freePort, isFree } from './ports.mjs';
import { makeCluster, ownerName, startPostgres } from './postgres.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { findLivePostgres } from './postgres-orphan.mjs';
import { postgresUser } from './postgres-user.mjs';
import { inWords, Refusal, refusalBecause } from './refusal.mjs';

/**
 * Opens the database of an installation: the operator's when DATABASE_URL is set, else the bundled one, which is made
 * on the first run and kept running.
 * @returns `{ urls: { owner, staff, reader }, ours, folder, postgres, explain(problem), stop() }`; `folder` and
 *   `postgres` are null for the operator's; `explain` says what went wrong in words where it can
 */
export async function openDatabase({ data, keys, say }) {
  const given = process.env.DATABASE_URL;
  if (given)
    return {
      urls: urlsFor(requireAddress(given), keys),
      ours: false,
      folder: null,
      postgres: null,
      explain: inWords,
      stop: async () => {},
    };

  const user = postgresUser();
  const cluster = {
    folder: postgresFolder(data, user),
    binaries: findBinaries(user),
    user,
    password: keys.ownerPassword,
  };
  await makeCluster(cluster);
  const port = await keptPort(data);
  const log = join(data, 'logs', 'postgres.log');
  turnOver(log);
  const began = existsSync(log) ? statSync(log).size : 0;
  const postgres = await keep('Postgres', () => startPostgres({ ...cluster, port, log }), say);
  const urls = urlsFor(bundledUrl(port, keys), keys);
  try {
    await ensureDatabase(urls.owner);
  } catch (problem) {
    await postgres.stop();
    throw problem;
  }
  const explain = (problem) => (isFull(log, began) ? refusalBecause('No space left on device') : inWords(problem));
  return { urls, ours: true, folder: cluster.folder, postgres, explain, stop: postgres.stop };
}

/** The addresses of a bundled database that a running site of this data folder keeps up; null when none does. */
export function findRunningDatabase(data, keys) {
  if (process.env.DATABASE_URL) return urlsFor(requireAddress(process.env.DATABASE_URL), keys);
  const port = readJson(join(data, 'postgres.json'))?.port;
  if (!port || findLivePostgres(postgresFolder(data, postgresUser())) === null) return null;
  return urlsFor(bundledUrl(port, keys), keys);
}

/** Brings an opened database to this version. */
export function bringUpToDate({ urls, ours }) {
  return migrate({ ownerUrl: urls.owner, staffUrl: urls.staff, readerUrl: urls.reader }, { ours });
}

function bundledUrl(port, keys) {
  return `postgresql://${ownerName}:${keys.ownerPassword}@127.0.0.1:${port}/${ownerName}`;
}

function urlsFor(owner, keys) {
  const { database } = readAddress(owner);
  return {
    owner,
    staff:
      process.env.STAFF_DATABASE_URL || addressFor(owner, { user: `${database}_staff`, password: keys.staffPassword }),
    reader:
      process.env.READER_DATABASE_URL ||
      addressFor(owner, { user: `${database}_reader`, password: keys.readerPassword }),
  };
}

function requireAddress(given) {
  const { protocol, hostname, username, pathname } = URL.canParse(given) ? new URL(given) : {};
  if (/^postgres(ql)?:$/.test(protocol) && hostname && username && pathname.length > 1) return given;
  throw new Refusal('DATABASE_URL is not an address such as postgresql://name:password@host:5432/database.');
}

/** Whether Postgres has met a full disk since `began`: a lost connection is all that others see of it. */
function isFull(log, began) {
  return /No space left on device/.test(readFileSync(log).subarray(began).toString('utf8'));
}

/** The same port at every start, so that tools keep finding it; another when somebody else has taken it. */
async function keptPort(data) {
  const note = join(data, 'postgres.json');
  const kept = readJson(note)?.port;
  if (kept && (await isFree(kept))) return kept;
  const port = await freePort();
  writeJson(note, { port });
  return port;
}
