import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** As `takeLock`, but waits for the other to finish. */
export async function waitForLock(path) {
  for (;;) {
    try {
      return takeLock(path, { taken: () => 'busy' });
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

/** Whether a process we noted still runs, and is not another that got its number. */
export function isAlive({ pid, born }) {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if (problem.code !== 'EPERM') return false;
  }
  return birthOf(pid) === born;
}

/** When a process began, where the system tells; process numbers alone come round again. */
export function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return null;
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
