import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import copy from 'pg-copy-streams';
import { noteFilled } from './content.mjs';
import { bringUpToDate } from './database.mjs';
import { adoptKeys } from './keys.mjs';
import { withConnection } from './logins.mjs';
import { applyMigrations, inTransaction, readState } from './migrate.mjs';
import { listMigrations } from './migrations.mjs';
import { inWords, Refusal } from './refusal.mjs';
import { listTables, plainText, quoteName, quoteTable } from './tables.mjs';
import { readTar } from './tar.mjs';

/**
 * Fills an empty installation from a backup of this version or an older one, and brings it to this version. Nothing is
 * kept when the file turns out broken; an installation that holds anything is refused.
 * @returns `{ rows, pictures }`, how many came back
 */
export async function restoreFrom({ data, database, path }) {
  const files = readBackup(path);
  const manifest = await readManifest(files);
  const migrations = knownMigrations(manifest);
  const counts = await withConnection(database.urls.owner, (owner) =>
    inTransaction(owner, async () => {
      await owner.query(plainText);
      await clearEmpty(owner);
      await applyMigrations(owner, migrations);
      const tieAgain = await untie(owner);
      const found = await takeIn(files, {
        owner,
        data,
        tables: new Map(manifest.tables.map((table) => [table.name, table])),
      });
      await settle(owner, manifest);
      await tieAgain();
      return found;
    }),
  );
  await bringUpToDate(database);
  await noteFilled(database.urls.owner);
  return counts;
}

async function* readBackup(path) {
  try {
    yield* readTar(path);
  } catch (problem) {
    if (problem.code === 'ENOENT') throw new Refusal(`There is no file ${path}.`);
    if (/unexpected end|incorrect|invalid|header/i.test(problem.message))
      throw new Refusal(`${path} is no whole backup: ${problem.message}.`);
    throw inWords(problem);
  }
}

async function readManifest(files) {
  const { value } = await files.next();
  if (value?.name !== 'manifest.json') throw new Refusal('This file is no backup of MON.');
  const manifest = JSON.parse(value.bytes.toString('utf8'));
  if (manifest.format !== 1) throw new Refusal('This backup was made by a newer version: restore it with that one.');
  return manifest;
}

/** The migrations the backup was made at, from our own files. */
function knownMigrations(manifest) {
  const ours = new Map(listMigrations().map((one) => [one.name, one]));
  return manifest.migrations.map(({ name, checksum }) => {
    const known = ours.get(name);
    if (!known)
      throw new Refusal(`This backup was made by a newer version (it has ${name}): restore it with that one.`);
    if (known.checksum !== checksum)
      throw new Refusal(`The migration ${name} is not the one this backup was made with.`);
    return known;
  });
}

/** Refuses a database with anything in it; takes the empty tables of an earlier start away. */
async function clearEmpty(owner) {
  const { filled, ours } = await readState(owner);
  if (!filled) return;
  if (!ours) throw new Refusal('The database holds something else: restore into an empty one.');
  for (const { name } of await listTables(owner)) {
    if (name === 'installation') continue;
    const { rows } = await owner.query(`select exists (select from ${quoteName(name)}) as used`);
    if (rows[0].used) {
      throw new Refusal(
        `This installation is not empty (${name}): choose an empty folder with MON_DATA, or an empty database.`,
      );
    }
  }
  await owner.query(
    'drop schema if exists pub cascade; drop schema if exists live cascade; drop schema public cascade; create schema public',
  );
}

/** Takes references and triggers away while rows come in table by table; the answer puts them back and so checks them. */
async function untie(owner) {
  const { rows } = await owner.query(`
    select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as again,
      format('alter table %s drop constraint %I', conrelid::regclass, conname) as away
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  const tables = await owner.query(
    `select format('%s', oid::regclass) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  for (const { away } of rows) await owner.query(away);
  for (const { name } of tables.rows) await owner.query(`alter table ${name} disable trigger user`);
  return async () => {
    for (const { again } of rows) await owner.query(again);
    for (const { name } of tables.rows) await owner.query(`alter table ${name} enable trigger user`);
  };
}

async function takeIn(files, { owner, data, tables }) {
  const table = openTable(owner, tables);
  let [pictures, complete] = [0, null];
  try {
    for await (const { name, bytes } of files) {
      const [kind, second] = name.split('/');
      if (kind === 'tables') await table.write(second, bytes);
      else await table.end();
      if (kind === 'pictures') {
        putPicture(data, name, bytes);
        pictures += 1;
      }
      if (name === 'keys.json') adoptKeys(data, JSON.parse(bytes.toString('utf8')));
      if (name === 'complete.json') complete = JSON.parse(bytes.toString('utf8'));
    }
  } finally {
    table.giveUp();
  }
  if (complete === null) throw new Refusal('The backup breaks off in the middle: use another.');
  return { rows: Object.values(complete.rows).reduce((sum, count) => sum + count, 0), pictures };
}

/** One COPY is open at a time; the next table ends it. */
function openTable(owner, tables) {
  let [current, stream, failed] = [null, null, null];
  const end = async () => {
    if (failed) throw failed;
    stream?.end();
    if (stream) await finished(stream);
    [current, stream] = [null, null];
  };
  return {
    end,
    /** Whatever is asked of the connection waits for an open COPY: one that broke off has to be called off. */
    giveUp: () => stream?.destroy(),
    async write(name, bytes) {
      if (name !== current) {
        await end();
        current = name;
        stream = owner.query(copy.from(`copy ${quoteTable(tables.get(name))} from stdin`));
        // What goes wrong is thrown where it is written or ended.
        stream.on('error', (problem) => {
          failed = problem;
        });
      }
      if (failed) throw failed;
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
  };
}

function putPicture(data, name, bytes) {
  const folder = join(data, 'pictures');
  const path = join(data, name);
  if (!path.startsWith(folder + sep)) throw new Refusal(`The backup names a file outside the pictures: ${name}.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Counters go on where they stood. Transaction numbers of another server would never come: they become this one's. */
async function settle(owner, manifest) {
  for (const { name, last, called } of manifest.counters)
    await owner.query('select setval($1::regclass, $2, $3)', [name, last, called]);
  const { rows } = await owner.query(`
    select format('update %s set %I = pg_current_xact_id()', attrelid::regclass, attname) as now from pg_attribute
    where atttypid = 'xid8'::regtype and attrelid in (select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace)`);
  for (const { now } of rows) await owner.query(now);
  await owner.query(`delete from installation where key in ('sql-fingerprint', 'hand-made')`);
}
