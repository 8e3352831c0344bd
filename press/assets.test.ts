import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { givenPress } from './test/given-press';
import { reader, type ToyNext } from './test/toy-next';

const SHEET = '/_next/static/chunks/0a1b2c3d.css';

function withSheet(next: ToyNext) {
  next.at(SHEET, (_, res) => void res.setHeader('Content-Type', 'text/css').end(`body{}${' '.repeat(500)}`));
}

test('a stylesheet outlives its build, a restart of the press and Next itself', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'press-'));
  const before = await givenPress({ dataFolder });
  withSheet(before.next);
  const first = await before.ask(SHEET, { headers: { 'accept-encoding': 'br' } });
  expect(first.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
    'content-encoding': 'br',
  });
  await before.stop();
  const after = await givenPress({ dataFolder, build: 'two' });
  after.next.at(SHEET, (_, res) => void res.writeHead(404).end());
  const second = await after.ask(SHEET, { headers: { 'accept-encoding': 'br' } });
  expect([second.status, second.headers.etag]).toEqual([200, first.headers.etag]);
  after.next.at('/_next/static/none.css', (_, res) => void res.writeHead(404).end());
  expect((await after.ask('/_next/static/none.css')).status).toBe(404);
  await after.next.kill();
  expect((await after.ask('/_next/static/other.css')).status).toBe(503);
  expect((await after.ask(`${SHEET}?dpl=1`)).status).toBe(200);
  await rm(dataFolder, { recursive: true, force: true });
});

test('what a kept page needs is put aside before anybody asks for it', async () => {
  const { next, ask } = await givenPress();
  withSheet(next);
  next.at('/naval', reader({ head: `<link rel="stylesheet" href="${SHEET}"/>` }));
  await ask('/naval');
  await sleep(100);
  next.at(SHEET, (_, res) => void res.writeHead(404).end());
  expect((await ask(SHEET)).status).toBe(200);
});

test('islands live as long as their build, those with a fingerprint for ever', async () => {
  const { next, ask } = await givenPress();
  next.at('/islands/theme.js', (_, res) => void res.setHeader('Content-Type', 'text/javascript').end('1'));
  next.at('/islands/copy-0a1b2c3d.js', (_, res) => void res.setHeader('Content-Type', 'text/javascript').end('1'));
  const plain = await ask('/islands/theme.js');
  expect(plain.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  await ask('/islands/theme.js?v=2');
  expect(next.renders('/islands/theme.js')).toBe(1);
  expect((await ask('/islands/copy-0a1b2c3d.js')).headers['cache-control']).toContain('immutable');
  const missing = await ask('/islands/none.js');
  expect(missing.status).toBe(404);
});
