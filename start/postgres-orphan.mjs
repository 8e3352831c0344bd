import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './alive.mjs';

/**
 * Stops a Postgres that outlived the start that owned it, and clears away the note of one whose number now belongs
 * to some other program.
 */
export async function stopOrphan(folder) {
  const note = join(folder, 'postmaster.pid');
  const pid = readPid(note);
  if (pid === null) return;
  if (!isPostgresOn(pid, folder)) return rmSync(note, { force: true });
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ]) {
    send(pid, signal);
    if (await leaves(pid, seconds)) return rmSync(note, { force: true });
  }
}

/** The process number a live Postgres on this folder has, or null. */
export function findLivePostgres(folder) {
  const pid = readPid(join(folder, 'postmaster.pid'));
  return pid !== null && isPostgresOn(pid, folder) ? pid : null;
}

function readPid(note) {
  try {
    const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isPostgresOn(pid, folder) {
  try {
    const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(folder);
  } catch {
    return commandLine(pid).includes(folder);
  }
}

/** Small images have no `ps`. */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It left by itself.
  }
}

async function leaves(pid, seconds) {
  for (let waited = 0; waited < seconds * 20; waited += 1) {
    if (!isRunning(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
