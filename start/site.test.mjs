import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { givenFolder } from '../tests/given.mjs';
import { readJson } from './json-file.mjs';
import { freePort } from './ports.mjs';
import { inProject } from './project.mjs';

const data = join(givenFolder(), 'the data');
const places = {};
let start;
beforeAll(async () => {
  places.port = await freePort();
  start = await givenStart();
}, 300_000);
afterAll(() => start.stop());

test('it answers through the press, and says where', async () => {
  expect(start.said()).toContain(`MON is at http://127.0.0.1:${places.port}`);
  expect(await statusOf('/')).toBe(200);
  expect(await statusOf('/never-heard-of')).toBe(404);
});

test.each(['next', 'worker', 'press', 'postgres'])(
  '%s killed: it is started again, said so, and readers are served',
  async (name) => {
    const before = pidOf(name);
    process.kill(before, 'SIGKILL');
    await vi.waitFor(() => expect(pidOf(name)).not.toBe(before), { timeout: 20_000, interval: 100 });
    await vi.waitFor(async () => expect(await statusOf(`/never-heard-of-${name}`)).toBe(404), {
      timeout: 30_000,
      interval: 100,
    });
    expect(start.said()).toMatch(new RegExp(`${name} has stopped \\(SIGKILL\\); starting it again`, 'i'));
  },
);

test('a second start on the same data leaves and does no harm', async () => {
  const second = spawnStart();
  await once(second.child, 'exit');
  expect(second.child.exitCode).toBe(1);
  expect(second.said()).toContain(
    `MON is already running at http://127.0.0.1:${places.port} with this data (process ${start.child.pid})`,
  );
  expect(await statusOf('/never-heard-of-second')).toBe(404);
});

test('the start killed: everything leaves, and the next start recovers within seconds', async () => {
  const left = ['next', 'worker', 'press'].map(pidOf);
  start.child.kill('SIGKILL');
  await vi.waitFor(() => expect(left.filter(isAlive)).toEqual([]), { timeout: 15_000, interval: 100 });
  start = await givenStart();
  expect(await statusOf('/never-heard-of-start')).toBe(404);
});

test('all of it killed at once: the next start recovers', async () => {
  const pids = ['next', 'worker', 'press', 'postgres'].map(pidOf);
  for (const pid of [start.child.pid, ...pids]) process.kill(pid, 'SIGKILL');
  start = await givenStart();
  expect(await statusOf('/never-heard-of-all')).toBe(404);
});

test('two starts at once: one of them runs', async () => {
  await start.stop();
  const both = [spawnStart(), spawnStart()];
  await vi.waitFor(() => expect(both.filter((one) => one.child.exitCode === 1)).toHaveLength(1), { timeout: 60_000 });
  start = both.find((one) => one.child.exitCode === null);
  await start.up();
  expect(await statusOf('/never-heard-of-both')).toBe(404);
});

test('asked to stop, it stops everything in order; the second start takes seconds', async () => {
  const pids = ['next', 'worker', 'press', 'postgres'].map(pidOf);
  expect(await start.stop()).toBe(0);
  expect(start.said()).toContain('Stopped.');
  expect(pids.filter(isAlive)).toEqual([]);
  expect(
    readFileSync(join(data, 'logs', 'postgres.log'), 'utf8')
      .trim()
      .split('\n')
      .at(-1),
  ).toContain('database system is shut down');
  const began = Date.now();
  start = await givenStart();
  expect(Date.now() - began).toBeLessThan(10_000);
});

async function givenStart() {
  const one = spawnStart();
  await one.up();
  return one;
}

function spawnStart() {
  const env = { ...process.env, MON_DATA: data, PORT: String(places.port), FIRST_CONTENT: 'none', DATABASE_URL: '' };
  const child = spawn(process.execPath, [inProject('start.mjs')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  return {
    child,
    said: () => output,
    up: () =>
      vi.waitFor(
        () => {
          if (child.exitCode !== null) throw new Error(output);
          expect(output).toContain('MON is at');
        },
        { timeout: 240_000, interval: 50 },
      ),
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      return code;
    },
  };
}

function pidOf(name) {
  if (name === 'postgres') return Number.parseInt(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  return readJson(join(data, 'processes.json')).find((one) => one.name === name).pid;
}

async function statusOf(path) {
  const answer = await fetch(`http://127.0.0.1:${places.port}${path}`, { signal: AbortSignal.timeout(10_000) });
  await answer.arrayBuffer();
  return answer.status;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
