import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterEach, expect, inject, test } from 'vitest';
import { givenFolder } from '../tests/given.mjs';
import { takeLock } from './lock.mjs';
import { addressFor, ensureDatabase, withConnection } from './logins.mjs';
import { freePort } from './ports.mjs';
import { inProject } from './project.mjs';

const cleanUp = [];
afterEach(async () => {
  for (const work of cleanUp.splice(0)) await work();
});

test('an old Node is told what is missing', () => {
  const old = `Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } }); import('./start.mjs')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', old], { cwd: inProject(), encoding: 'utf8' });
  expect(stderr.trim()).toMatch(/^MON needs Node 20\.19 or newer; this is 16\.20\.2\./);
  expect(status).toBe(1);
});

test.each(['start.mjs', 'test.mjs'])('%s is written so that an old Node can read it', (name) => {
  const source = readFileSync(inProject(name), 'utf8');
  const into = (target) => transformSync(source, { target, supported: { 'dynamic-import': true } }).code;
  expect(into('es2015')).toBe(into('esnext'));
});

test('a taken port is refused', async () => {
  const port = await givenTakenPort();
  expect(await refusalOf({ PORT: String(port) })).toMatch(`Port ${port} is taken by another program`);
});

test.each(['0', 'http', '70000'])('PORT=%s is refused', async (port) => {
  expect(await refusalOf({ PORT: port })).toBe(`PORT=${port} is not a port: choose a number from 1 to 65535.`);
});

test.each(['notaurl', 'mon.example', 'ftp://mon.example', 'https://mon.example/sub', 'https://mon.example?a'])(
  'SITE_URL=%s is refused',
  async (url) => {
    expect(await refusalOf({ SITE_URL: url })).toBe(
      `SITE_URL=${url} is not the address of a site: write it like https://mon.example, without a path.`,
    );
  },
);

test('a backup does not take the place of another file', async () => {
  const file = join(givenFolder(), 'mon.tar.gz');
  writeFileSync(file, 'dear');
  expect(await refusalOf({}, ['backup', file])).toBe(`${file} is there already: choose another name for the backup.`);
  expect(readFileSync(file, 'utf8')).toBe('dear');
});

test('an address of another machine is refused', async () => {
  expect(await refusalOf({ HOST: '192.0.2.1' })).toContain('HOST=192.0.2.1 is no address of this machine');
});

test('a database that does not answer is refused', async () => {
  const port = await freePort();
  const url = `postgresql://mon:secret@127.0.0.1:${port}/mon`;
  expect(await refusalOf({ DATABASE_URL: url })).toBe(
    `The database at 127.0.0.1:${port} cannot be reached (ECONNREFUSED): check the address, and that it is running.`,
  );
});

test('an address that is none, a wrong password, an unknown database are refused', async () => {
  const { ownerUrl } = inject('template');
  expect(await refusalOf({ DATABASE_URL: 'localhost/mon' })).toContain('DATABASE_URL is not an address such as');
  expect(await refusalOf({ DATABASE_URL: addressFor(ownerUrl, { password: 'wrong' }) })).toContain(
    'does not let "mon" in',
  );
  expect(await refusalOf({ DATABASE_URL: addressFor(ownerUrl, { database: 'none' }) })).toContain(
    'There is no database "none"',
  );
});

test('a database of something else is refused, and not touched', async () => {
  const url = addressFor(inject('template').ownerUrl, { database: 'foreign' });
  await ensureDatabase(url);
  await withConnection(url, (owner) => owner.query('create table customers (id int)'));
  expect(await refusalOf({ DATABASE_URL: url })).toBe(
    'The database "foreign" holds something else: give MON an empty one of its own.',
  );
  const { rows } = await withConnection(url, (owner) =>
    owner.query(`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`),
  );
  expect(rows).toEqual([{ relname: 'customers' }]);
});

test('a data folder that cannot be written is refused', async () => {
  const file = join(givenFolder(), 'file');
  writeFileSync(file, '');
  expect(await refusalOf({ MON_DATA: join(file, 'data') })).toContain('cannot be written');
});

test('a second start on the same data says where the first one is', async () => {
  const data = givenFolder();
  const lock = takeLock(join(data, 'start.lock'), { taken: () => 'taken' });
  lock.note({ address: 'http://127.0.0.1:3000' });
  expect(await refusalOf({ MON_DATA: data })).toContain(
    `MON is already running at http://127.0.0.1:3000 with this data (process ${process.pid})`,
  );
});

test('an unknown command is refused', async () => {
  expect(await refusalOf({}, ['dance'])).toContain('There is no command "dance"');
});

/** The one sentence a start ends with. */
async function refusalOf(env, words = []) {
  const data = givenFolder();
  const port = String(await freePort());
  const clean = { ...process.env, DATABASE_URL: '', MON_DATA: data, PORT: port, ...env };
  const { code, stderr } = await new Promise((resolve) => {
    execFile(process.execPath, [inProject('start.mjs'), ...words], { env: clean }, (problem, _stdout, stderr) =>
      resolve({ code: problem?.code ?? 0, stderr }),
    );
  });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr.trim();
}

async function givenTakenPort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => new Promise((resolve) => server.close(resolve)));
  return server.address().port;
}
