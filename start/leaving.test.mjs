import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { givenFolder } from '../tests/given.mjs';
import { freePort } from './ports.mjs';
import { findLivePostgres } from './postgres-orphan.mjs';
import { inProject } from './project.mjs';

const moments = [
  ['its files are being made', (data) => existsSync(join(data, 'postgres.half'))],
  ['Postgres comes up', (data) => existsSync(join(data, 'postgres', 'postmaster.pid'))],
];

test.each(moments)('a start asked to stop while %s leaves nothing running', async (_when, isNow) => {
  const data = givenFolder();
  const { code, said } = await interrupt([], data, isNow);
  expect(said).toContain('Stopped.');
  expect(code).toBe(0);
  expectNothingLeft(data);
});

test.each(moments)('an upkeep command asked to stop while %s leaves nothing running', async (_when, isNow) => {
  const data = givenFolder();
  const { code } = await interrupt(['migrate'], data, isNow);
  expect(code).toBe(143);
  expectNothingLeft(data);
});

test('a second request ends it at once, and Postgres still leaves', async () => {
  const data = givenFolder();
  const { code } = await interrupt([], data, moments[1][1], ['SIGINT', 'SIGINT']);
  expect(code).toBe(130);
  await vi.waitFor(() => expect(findLivePostgres(join(data, 'postgres'))).toBeNull(), { timeout: 10_000 });
});

async function interrupt(words, data, isNow, signals = ['SIGTERM']) {
  const env = { ...process.env, DATABASE_URL: '', SITE_URL: '', MON_DATA: data, PORT: String(await freePort()) };
  const child = spawn(process.execPath, [inProject('start.mjs'), ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const left = once(child, 'exit');
  await vi.waitFor(() => expect(isNow(data), said).toBe(true), { timeout: 30_000, interval: 2 });
  for (const signal of signals) {
    child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const [code] = await left;
  return { code, said };
}

function expectNothingLeft(data) {
  expect(findLivePostgres(join(data, 'postgres'))).toBeNull();
  expect(readdirSync(data).filter((name) => name.includes('.lock') || name === 'postgres.half')).toEqual([]);
}
