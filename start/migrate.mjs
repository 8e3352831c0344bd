import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { findMissing, recordHandMade } from './hand-made.mjs';
import { ensureLogin, isLetIn, readAddress, withConnection } from './logins.mjs';
import { fingerprintOf, listHandMade, listMigrations, ownFiles } from './migrations.mjs';
import { Refusal } from './refusal.mjs';
import { requireWall } from './wall.mjs';

/**
 * Brings a database to this version: logins, migrations, then everything in prisma/sql, in one transaction under a
 * lock, so that an interrupted start leaves nothing half done and two nodes do not meet. Nothing is written when the
 * database is up to date. Refuses a database that is not ours, too new or too old, and a reader with too many rights.
 * @param addresses `{ ownerUrl, staffUrl, readerUrl }`
 * @param options `ours`: the whole server is ours, so logins may get new passwords; `files`: another version's folders
 * @returns `{ applied, renewed, missing }`: the migrations that were new, whether prisma/sql ran, and indexes that
 *   somebody removed and that it could not bring back
 */
export async function migrate({ ownerUrl, staffUrl, readerUrl }, { ours = false, files = ownFiles } = {}) {
  const done = await withConnection(ownerUrl, async (owner) => {
    const logins = loginsOf({ ownerUrl, staffUrl, readerUrl });
    const wanted = { migrations: listMigrations(files.migrations), handMade: listHandMade(files.sql) };
    const state = await readState(owner);
    requireOurs(state, logins.database);
    requireKnown(state, wanted.migrations);
    const letIn = { staff: await isLetIn(staffUrl), reader: await isLetIn(readerUrl) };
    const upToDate = state.fingerprint === fingerprintOf(wanted.migrations, wanted.handMade, logins);
    const whole = upToDate && letIn.staff && letIn.reader && (await findMissing(owner, logins)).length === 0;
    if (whole) return { applied: [], renewed: false, missing: [] };
    return await inTransaction(owner, async () => {
      await ensureLogin(owner, staffUrl, letIn.staff, ours);
      await ensureLogin(owner, readerUrl, letIn.reader, ours);
      return await bringUp(owner, wanted, logins);
    });
  });
  await requireWall(readerUrl);
  return done;
}

/** Applies some migrations alone, without prisma/sql: how a backup finds the tables it was made from. */
export async function applyMigrations(owner, migrations) {
  await owner.query(migrationsTable);
  for (const { name, sql, checksum } of migrations) {
    await runFile(owner, sql, `prisma/migrations/${name}`);
    await owner.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
  }
}

/** Runs `work` in one transaction that no other node is in. */
export async function inTransaction(owner, work) {
  await owner.query('begin');
  try {
    await owner.query(`select pg_advisory_xact_lock(hashtext('mon migrations'))`);
    const answer = await work();
    await owner.query('commit');
    return answer;
  } catch (problem) {
    await owner.query('rollback').catch(() => {});
    throw problem;
  }
}

/** What stands in a database before anything is done to it. */
export async function readState(owner) {
  const { rows } = await owner.query(`
    select current_setting('server_version_num')::int / 10000 as version,
      to_regclass('public._prisma_migrations') is not null and to_regclass('public.installation') is not null as ours,
      exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema') as filled`);
  const { version, ours, filled } = rows[0];
  if (!ours) return { version, ours, filled, applied: [], fingerprint: null };
  const applied = await owner.query(
    `select migration_name as name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null order by 1`,
  );
  const kept = await owner.query(`select value from installation where key = 'sql-fingerprint'`);
  return { version, ours, filled, applied: applied.rows, fingerprint: kept.rows[0]?.value ?? null };
}

/** The names of the three logins and the database, as prisma/sql speaks of them. */
export function loginsOf({ ownerUrl, staffUrl, readerUrl }) {
  const { user: owner, database } = readAddress(ownerUrl);
  return { owner, database, staff: readAddress(staffUrl).user, reader: readAddress(readerUrl).user };
}

async function bringUp(owner, wanted, logins) {
  // Read again: another node may have been here while this one waited for the lock.
  const state = await readState(owner);
  requireKnown(state, wanted.migrations);
  const known = new Set(state.applied.map((one) => one.name));
  const pending = wanted.migrations.filter((one) => !known.has(one.name));
  // Views hang on the tables a migration may want to change; prisma/sql makes them anew.
  if (pending.length > 0) await owner.query('drop schema if exists pub cascade; drop schema if exists live cascade');
  await applyMigrations(owner, pending);
  for (const { name, sql } of wanted.handMade) await runFile(owner, withNames(sql, logins), `prisma/sql/${name}`);
  const fingerprint = fingerprintOf(wanted.migrations, wanted.handMade, logins);
  // The same version run again mends what somebody removed; what it cannot bring back came from a migration.
  const missing = state.fingerprint === fingerprint ? await findMissing(owner, logins) : [];
  requireOnlySpeedIsLost(missing);
  if (state.fingerprint !== fingerprint) await recordHandMade(owner, logins);
  await owner.query(
    `insert into installation (key, value) values ('sql-fingerprint', $1) on conflict (key) do update set value = excluded.value`,
    [JSON.stringify(fingerprint)],
  );
  return { applied: pending.map((one) => one.name), renewed: true, missing };
}

function requireOnlySpeedIsLost(missing) {
  const grave = missing.filter((thing) => !thing.startsWith('index '));
  if (grave.length === 0) return;
  throw new Refusal(`The database has lost ${grave.join(', ')}: restore a backup, or put it back by hand.`);
}

function requireOurs(state, database) {
  if (state.version < 15) throw new Refusal(`Postgres 15 or newer is needed; this one is ${state.version}.`);
  if (state.filled && !state.ours) {
    throw new Refusal(`The database "${database}" holds something else: give MON an empty one of its own.`);
  }
}

function requireKnown(state, migrations) {
  const ours = new Map(migrations.map((one) => [one.name, one.checksum]));
  for (const { name, checksum } of state.applied) {
    if (!ours.has(name))
      throw new Refusal(`The database was made by a newer version (it has ${name}): start that version.`);
    if (ours.get(name) !== checksum) {
      throw new Refusal(
        `The migration ${name} was changed after the database was made with it: restore the file, or start over.`,
      );
    }
  }
}

async function runFile(owner, sql, name) {
  try {
    await owner.query(sql);
  } catch (problem) {
    // Raised by our own files, in words for whoever starts the site.
    if (problem.code === 'P0001') throw new Refusal(problem.message);
    problem.message = `${name}: ${problem.message}`;
    throw problem;
  }
}

function withNames(sql, logins) {
  return sql.replace(/:(reader|staff|owner|database):/g, (_, name) => pg.escapeIdentifier(logins[name]));
}

const migrationsTable = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;
