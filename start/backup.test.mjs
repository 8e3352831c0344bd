import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { givenEmptyDatabase, givenFolder } from '../tests/given.mjs';
import { backUp } from './backup.mjs';
import { ensureClients } from './build.mjs';
import { makeBundles } from './bundles.mjs';
import { fillFirst } from './content.mjs';
import { environmentOf } from './environment.mjs';
import { openKeys } from './keys.mjs';
import { withConnection } from './logins.mjs';
import { migrate } from './migrate.mjs';
import { openDataFolder } from './place.mjs';
import { restoreFrom } from './restore.mjs';
import { listTables, quoteName } from './tables.mjs';

let full;
beforeAll(async () => {
  full = await givenInstallation();
  await migrate(full.addresses);
  await ensureClients();
  await makeBundles();
  await fillFirst(
    full.urls.owner,
    environmentOf({
      ...full,
      keys: openKeys(full.data),
      host: '127.0.0.1',
      port: 3000,
      inner: 1,
      door: 1,
      address: 'http://127.0.0.1:3000',
    }),
  );
  mkdirSync(join(full.data, 'pictures', 'a'), { recursive: true });
  writeFileSync(join(full.data, 'pictures', 'a', 'chart.bin'), Buffer.from([0, 255, 10, 13, 0]));
});

test('a backup brings back every row and every picture', async () => {
  const path = join(givenFolder(), 'mon.tar.gz');
  const wrote = await backUp({ data: full.data, ownerUrl: full.urls.owner, path });
  expect(wrote.rows).toBeGreaterThan(50);
  expect(statSync(path).mode & 0o777).toBe(0o600);

  const empty = await givenInstallation();
  expect(await restoreFrom({ data: empty.data, database: empty, path })).toEqual(wrote);
  expect(await rowsOf(empty)).toEqual(await rowsOf(full));
  expect(picturesOf(empty)).toEqual(picturesOf(full));
  expect(openKeys(empty.data).actionsKey).toBe(openKeys(full.data).actionsKey);
  expect(openKeys(empty.data).ownerPassword).not.toBe(openKeys(full.data).ownerPassword);
});

test('counters go on, and events of the old server do not hide those of the new', async () => {
  const path = join(givenFolder(), 'mon.tar.gz');
  await backUp({ data: full.data, ownerUrl: full.urls.owner, path });
  const empty = await givenInstallation();
  await restoreFrom({ data: empty.data, database: empty, path });
  const { rows } = await withConnection(empty.urls.owner, (owner) =>
    owner.query(
      `insert into press_event (tags, hard) values ('{}', false) returning xid::text::bigint > all (select xid::text::bigint from press_event) as later`,
    ),
  );
  expect(rows).toEqual([{ later: true }]);
});

test('a restore refuses an installation that holds something, a broken file and a file that is none', async () => {
  const folder = givenFolder();
  const path = join(folder, 'mon.tar.gz');
  await backUp({ data: full.data, ownerUrl: full.urls.owner, path });
  await expect(restoreFrom({ data: full.data, database: full, path })).rejects.toThrow(
    'This installation is not empty',
  );

  const empty = await givenInstallation();
  truncateSync(path, statSync(path).size - 1000);
  await expect(restoreFrom({ data: empty.data, database: empty, path })).rejects.toThrow('is no whole backup');
  writeFileSync(join(folder, 'letter.txt'), 'Dear editors');
  await expect(restoreFrom({ data: empty.data, database: empty, path: join(folder, 'letter.txt') })).rejects.toThrow(
    'is no whole backup',
  );
  await expect(restoreFrom({ data: empty.data, database: empty, path: join(folder, 'none') })).rejects.toThrow(
    'There is no file',
  );
  const { rows } = await withConnection(empty.urls.owner, (owner) =>
    owner.query(`select 1 from pg_class where relname = 'article'`),
  );
  expect(rows).toEqual([]);
});

test('a restore refuses a file that breaks off inside a table', async () => {
  const path = join(givenFolder(), 'mon.tar.gz');
  await backUp({ data: full.data, ownerUrl: full.urls.owner, path });
  const whole = readFileSync(path);
  const empty = await givenInstallation();
  for (const part of [0.05, 0.2, 0.5]) {
    writeFileSync(path, whole.subarray(0, whole.length * part));
    await expect(restoreFrom({ data: empty.data, database: empty, path })).rejects.toThrow('is no whole backup');
  }
}, 30_000);

async function givenInstallation() {
  const data = openDataFolder(givenFolder());
  const addresses = await givenEmptyDatabase();
  const urls = { owner: addresses.ownerUrl, staff: addresses.staffUrl, reader: addresses.readerUrl };
  return { data, addresses, urls, ours: true };
}

/** Every row as text, except what says which server and which version it is on. */
async function rowsOf({ urls }) {
  return await withConnection(urls.owner, async (owner) => {
    const all = {};
    for (const { name } of await listTables(owner)) {
      const { rows } = await owner.query(
        `select (to_jsonb(t) - 'xid')::text as row from ${quoteName(name)} t order by 1`,
      );
      all[name] = rows.map(({ row }) => row).filter((row) => !/"key": "(sql-fingerprint|hand-made)"/.test(row));
    }
    return all;
  });
}

function picturesOf({ data }) {
  const folder = join(data, 'pictures');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);
}
