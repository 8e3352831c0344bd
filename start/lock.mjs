import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { birthOf, isAlive } from './alive.mjs';
import { readJson } from './json-file.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Takes a lock that dies with its process: a file naming who holds it.
 * @returns `{ after, note(more), release() }`; `after` is what a process that died left in it, or null
 */
export function takeLock(path, { taken }) {
  mkdirSync(dirname(path), { recursive: true });
  let after = null;
  for (;;) {
    const mine = { pid: process.pid, born: birthOf(process.pid) };
    if (isMade(path, mine)) return holding(path, mine, after);
    const holder = readHolder(path);
    if (holder === null) continue;
    if (isAlive(holder)) throw new Refusal(taken(holder));
    after = holder;
    clear(path, holder);
  }
}

/** As `takeLock`, but gives the other some seconds to finish, or all the time it needs. */
export async function waitForLock(path, { taken = () => 'busy', seconds = Number.POSITIVE_INFINITY } = {}) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return takeLock(path, { taken });
    } catch (problem) {
      if (!(problem instanceof Refusal) || Date.now() > until) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function holding(path, mine, after) {
  return {
    after,
    note(more) {
      Object.assign(mine, more);
      const half = `${path}.${process.pid}`;
      writeFileSync(half, JSON.stringify(mine));
      renameSync(half, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

function isMade(path, mine) {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, JSON.stringify(mine));
  try {
    linkSync(half, path);
    return true;
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem;
    return false;
  } finally {
    rmSync(half, { force: true });
  }
}

function readHolder(path) {
  try {
    return readJson(path);
  } catch {
    // A power cut may leave half a file: nobody holds that.
    return { pid: 0, born: 'unreadable' };
  }
}

/** Moves a dead holder's file away; a live one that came in between is put back. */
function clear(path, dead) {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== null && moved.pid !== dead.pid && isAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch {
      // A third took it meanwhile.
    }
  }
  rmSync(aside, { force: true });
}
