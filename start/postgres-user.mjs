import { execFileSync, spawnSync } from 'node:child_process';
import { Refusal } from './refusal.mjs';

/**
 * Who runs Postgres, which refuses to run as root: ourselves (`{}`), or for root the system's postgres user, made
 * when there is none.
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  const known = findUser('postgres');
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = findUser('postgres');
  if (made) return made;
  throw new Refusal(
    'Postgres does not run as root and no user "postgres" could be made: start as an ordinary user, or make that user.',
  );
}

/** Whether `user` can enter a folder, which asks for the right to pass through all folders above it. */
export function canEnter(user, folder) {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}

function findUser(name) {
  try {
    const ask = (flag) =>
      Number.parseInt(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }), 10);
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}
