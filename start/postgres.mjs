import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { stopOrphan } from './postgres-orphan.mjs';
import { Refusal, refusalBecause } from './refusal.mjs';

/** The superuser of the bundled Postgres, and the name of the site's database. */
export const ownerName = 'mon';

/** How the bundled Postgres is tuned: a small machine, one site, nothing but loopback. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '48MB',
  effective_cache_size: '512MB',
  work_mem: '6MB',
  maintenance_work_mem: '48MB',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  max_parallel_workers_per_gather: 0,
  io_method: 'sync',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/** Makes an empty cluster, whole or not at all: the same collation and encoding on every machine. */
export async function makeCluster({ folder, binaries, user, password, quick = false }) {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const half = `${folder}.half`;
  const secret = `${folder}.secret`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [half, secret]) chownSync(path, user.uid, user.gid);
  const flags = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  const words = ['-D', half, '-U', ownerName, `--pwfile=${secret}`, ...flags, ...(quick ? ['--no-sync'] : [])];
  const { code, said } = await run(join(binaries, 'bin', 'initdb'), words, user);
  rmSync(secret, { force: true });
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw refusalBecause(`Postgres could not make its files in ${folder}: ${lastLine(said)}`);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/**
 * Starts Postgres on a cluster that is there, and answers when it takes logins.
 * @returns `{ pid, process, exited, stop }`; `exited` resolves to words for how it went
 */
export async function startPostgres({ folder, binaries, user, password, port, log, quick = false }) {
  await stopOrphan(folder);
  for (let tries = 1; ; tries += 1) {
    const running = spawnPostgres({ folder, binaries, user, port, log, quick });
    if (await takesLogins(running, port, password)) return running;
    await running.exited;
    const last = running.lastWords();
    // After a kill -9 the old one's last children may need a moment to notice.
    if (tries < 20 && /shared memory|lock file/.test(last)) await pause(250);
    else throw refusalBecause(`Postgres does not start: ${lastLine(last) || 'it said nothing'} (more in ${log}).`);
  }
}

function spawnPostgres({ folder, binaries, user, port, log, quick }) {
  mkdirSync(dirname(log), { recursive: true });
  const from = existsSync(log) ? statSync(log).size : 0;
  const fd = openSync(log, 'a');
  const chosen = {
    ...settings,
    port,
    ...(quick ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } : {}),
  };
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its own process group: Ctrl-C reaches us alone, and we stop it last.
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', folder, ...flags], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', fd, fd],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(fd);
  // However this process ends, short of being killed, Postgres is asked to leave.
  const release = () => child.kill('SIGINT');
  process.once('exit', release);
  const exited = new Promise((resolve) => {
    child.once('exit', () => process.off('exit', release));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (problem) => resolve(problem.message));
  });
  const gone = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  return {
    pid: child.pid,
    process: child,
    exited,
    gone,
    lastWords: () => readFileSync(log).subarray(from).toString('utf8'),
    /** Without losing anything; one that hangs (a full disk can do that) is ended, and recovers at its next start. */
    async stop() {
      const late = [setTimeout(() => child.kill('SIGQUIT'), 20_000), setTimeout(() => child.kill('SIGKILL'), 25_000)];
      if (!gone()) child.kill('SIGINT');
      await exited;
      for (const timer of late) clearTimeout(timer);
    },
  };
}

/** In its own process group: Ctrl-C lets it finish. */
function run(program, words, user) {
  const child = spawn(program, words, { ...user, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece) => (said += piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** Waits as long as recovery takes; false when the process went away instead. */
async function takesLogins(running, port, password) {
  while (!running.gone()) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: ownerName, password, database: 'postgres' });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (problem) {
      if (problem.code === '28P01') {
        await running.stop();
        throw new Refusal('The database was made with other keys: put its keys.json back into the data folder.');
      }
      await pause(30);
    }
  }
  return false;
}

function lastLine(text) {
  const lines = String(text ?? '')
    .trim()
    .split('\n');
  return (
    lines.findLast((line) => /FATAL|PANIC|error|could not/i.test(line))?.replace(/^.*?(FATAL|PANIC|error):\s*/i, '') ??
    lines.at(-1)
  );
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
