import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { givenEmptyDatabase, givenFolder } from '../tests/given.mjs';
import { findMissing } from './hand-made.mjs';
import { addressFor, readAddress, withConnection } from './logins.mjs';
import { loginsOf, migrate } from './migrate.mjs';
import { ownFiles } from './migrations.mjs';
import { findHoles } from './wall.mjs';

const run = (url, sql) => withConnection(url, (client) => client.query(sql));

test('an empty database is brought up, and then left alone', async () => {
  const database = await givenEmptyDatabase();
  const first = await migrate(database);
  expect(first.applied.length).toBeGreaterThan(0);
  expect(await migrate(database)).toEqual({ applied: [], renewed: false, missing: [] });
});

test('two nodes that start at once do not meet', async () => {
  const database = await givenEmptyDatabase();
  const answers = await Promise.all([migrate(database), migrate(database), migrate(database)]);
  expect(answers.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
});

test('a database that holds something else is refused', async () => {
  const database = await givenEmptyDatabase();
  await run(database.ownerUrl, 'create table customers (id int)');
  await expect(migrate(database)).rejects.toThrow('holds something else');
});

test('a database of a newer version, and a migration changed after the fact, are refused', async () => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  const changed = givenVersion((folder) =>
    writeFileSync(join(folder, 'migrations', '0001_the_publication', 'migration.sql'), 'select 1'),
  );
  await expect(migrate(database, { files: changed })).rejects.toThrow('0001_the_publication was changed');
  const newer = givenVersion((folder) => addMigration(folder, '9999_more', 'create table more (id int)'));
  await migrate(database, { files: newer });
  await expect(migrate(database)).rejects.toThrow('newer version (it has 9999_more)');
});

test('a migration that fails leaves everything as it was', async () => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  const broken = givenVersion((folder) =>
    addMigration(folder, '9999_broken', 'drop table outbox; create table half (id int); select 1 / 0'),
  );
  await expect(migrate(database, { files: broken })).rejects.toThrow('prisma/migrations/9999_broken: division by zero');
  expect(await migrate(database)).toEqual({ applied: [], renewed: false, missing: [] });
});

test('what the search needs and cannot get is named', async () => {
  const database = await givenEmptyDatabase();
  const without = givenVersion((folder) => {
    const path = join(folder, 'migrations', '0004_search', 'migration.sql');
    writeFileSync(path, readFileSync(path, 'utf8').replace('EXISTS pg_trgm', 'EXISTS pg_not_installed'));
  });
  await expect(migrate(database, { files: without })).rejects.toThrow(
    /^The search needs the Postgres extension pg_trgm, .*contrib.* let a superuser run/,
  );
});

test('an upgrade keeps the rows, and ends where a new installation ends', async () => {
  const [old, fresh] = [await givenEmptyDatabase(), await givenEmptyDatabase()];
  await migrate(old);
  await run(old.ownerUrl, `insert into installation (key, value) values ('kept', '1')`);
  const next = givenVersion((folder) =>
    addMigration(
      folder,
      '9999_more',
      'alter table installation add column more int; create index more_of_it on installation (more)',
    ),
  );
  await migrate(fresh, { files: next });
  expect((await migrate(old, { files: next })).applied).toEqual(['9999_more']);
  expect((await run(old.ownerUrl, `select key, more from installation where key = 'kept'`)).rows).toEqual([
    { key: 'kept', more: null },
  ]);
  expect(await shapeOf(old)).toEqual(await shapeOf(fresh));
});

test.each([
  ['view pub.section', 'drop view pub.section cascade'],
  ['function pub.next_change()', 'drop function pub.next_change()'],
  ['index public.article_river', 'drop index article_river'],
  ['right of the reader: select on pub.article', 'revoke select on pub.article from :reader'],
  ['right of the reader: use schema pub', 'revoke usage on schema pub from :reader'],
  ['right of the staff: insert on public.article', 'revoke insert on article from :staff'],
])('a lost %s is named, and mended by the next start', async (thing, loss) => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  const logins = loginsOf(database);
  await run(
    database.ownerUrl,
    loss.replace(/:(\w+)/, (_, who) => `"${logins[who]}"`),
  );
  expect(await withConnection(database.ownerUrl, (owner) => findMissing(owner, logins))).toContain(thing);
  expect(await migrate(database)).toEqual({ applied: [], renewed: true, missing: [] });
  expect(await withConnection(database.ownerUrl, (owner) => findMissing(owner, logins))).toEqual([]);
});

test('a lost check of a migration cannot be mended: it is named', async () => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  await run(database.ownerUrl, 'alter table article drop constraint article_state');
  await expect(migrate(database)).rejects.toThrow('has lost check article_state on public.article');
});

test.each([
  ['may read public.article', 'grant usage on schema public to :reader; grant select on article to :reader'],
  ['may read public.article', 'grant select (id) on article to :reader'],
  ['may make temporary tables and functions', 'grant temporary on database :database to :reader'],
  ['may make things in schema pub', 'grant create on schema pub to :reader'],
  ['may write pub.article', 'grant insert on pub.article to :reader'],
  ['is superuser', 'alter role :reader superuser'],
  ['belongs to the role pg_read_all_data', 'grant pg_read_all_data to :reader'],
])('no start while the reader %s', async (hole, grant) => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  expect(await findHoles(database.readerUrl)).toEqual([]);
  const logins = loginsOf(database);
  await run(
    database.ownerUrl,
    grant.replace(/:(\w+)/g, (_, who) => `"${logins[who]}"`),
  );
  expect(await findHoles(database.readerUrl)).toContain(hole);
  await expect(migrate(database)).rejects.toThrow(`"${logins.reader}" has rights it must not have`);
  await run(database.ownerUrl, `alter role "${logins.reader}" nosuperuser`);
});

test("logins that others made are used, and another node's passwords are not changed", async () => {
  const database = await givenEmptyDatabase();
  await migrate(database);
  const stranger = { ...database, readerUrl: addressFor(database.readerUrl, { password: 'another' }) };
  await expect(migrate(stranger)).rejects.toThrow(
    `"${readAddress(database.readerUrl).user}" exists with another password`,
  );
  expect(await migrate(database)).toEqual({ applied: [], renewed: false, missing: [] });
});

/** A version of the project with other migrations. */
function givenVersion(change) {
  const folder = givenFolder();
  cpSync(ownFiles.migrations, join(folder, 'migrations'), { recursive: true });
  cpSync(ownFiles.sql, join(folder, 'sql'), { recursive: true });
  change(folder);
  return { migrations: join(folder, 'migrations'), sql: join(folder, 'sql') };
}

function addMigration(folder, name, sql) {
  mkdirSync(join(folder, 'migrations', name));
  writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql);
}

async function shapeOf(database) {
  const { rows } = await run(
    database.ownerUrl,
    `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
     where table_schema in ('public', 'pub') order by 1, 2, 3`,
  );
  const indexes = await run(
    database.ownerUrl,
    `select indexdef from pg_indexes where schemaname = 'public' order by 1`,
  );
  return [...rows, ...indexes.rows];
}
