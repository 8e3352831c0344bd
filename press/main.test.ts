import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './listen';
import { ask, SECRET } from './test/given-press';
import { MARK, openToyNext, reader } from './test/toy-next';

const bundle = fileURLToPath(new URL(`../build/press-test-${process.pid}.mjs`, import.meta.url));
let dataFolder = '';

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'press-'));
  const entryPoints = [fileURLToPath(new URL('main.ts', import.meta.url))];
  await build({ entryPoints, outfile: bundle, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
});

afterAll(async () => {
  await rm(bundle, { force: true });
  await rm(dataFolder, { recursive: true, force: true });
});

function run(environment: Record<string, string>): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
} {
  const child = spawn(process.execPath, [bundle], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('exit', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

function environment(next: URL, port: number): Record<string, string> {
  return {
    MON_DATA: dataFolder,
    HOST: '127.0.0.1',
    PORT: String(port),
    NEXT_ORIGIN: next.origin,
    PRESS_DOOR: 'http://127.0.0.1:0',
    PRESS_SECRET: SECRET,
    PRESS_MARK: MARK,
  };
}

test('wrong settings are named in one sentence', async () => {
  const { code, said } = await run({ PORT: '70000', TRUSTED_PROXIES: 'everyone' }).ended;
  expect(code).toBe(1);
  expect(said).toMatch(/^The press cannot start with these settings: .*MON_DATA.*PORT.*TRUSTED_PROXIES.*\.\n$/);
});

test('a taken port is said so', async () => {
  const other = createServer();
  const port = await listen(other, 0, '127.0.0.1');
  const { code, said } = await run(environment(new URL('http://127.0.0.1:9'), port)).ended;
  other.close();
  expect(code).toBe(1);
  expect(said).toContain('The port the press should listen on is taken');
});

test('told to stop, it finishes what it has in hand and goes, idle connections notwithstanding', async () => {
  const next = await openToyNext();
  next.at('/naval', reader({ after: 300 }));
  const { child, ended } = run(environment(next.origin, 0));
  const port = await new Promise<number>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /"listening".*"port":(\d+)/.exec(chunk.toString())?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  const inHand = ask(port, '/naval', { headers: { connection: 'keep-alive' } });
  setTimeout(() => child.kill('SIGTERM'), 100);
  expect((await inHand).status).toBe(200);
  const { code, said } = await ended;
  await next.close();
  expect(code).toBe(0);
  expect(said).toContain('"stopped"');
  expect(said).not.toContain('127.0.0.1:');
});
