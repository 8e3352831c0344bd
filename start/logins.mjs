import pg from 'pg';
import { Refusal } from './refusal.mjs';

/** What a connection address says: `{ user, password, database }`. */
export function readAddress(url) {
  const { username, password, pathname } = new URL(url);
  return {
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username),
  };
}

/** The same server and database by another login. */
export function addressFor(url, { user, password, database }) {
  const address = new URL(url);
  if (user !== undefined) address.username = encodeURIComponent(user);
  if (password !== undefined) address.password = encodeURIComponent(password);
  if (database !== undefined) address.pathname = `/${encodeURIComponent(database)}`;
  return address.href;
}

/** Runs `work` with a connection and closes it whatever happens; refuses in words when nobody answers. */
export async function withConnection(url, work) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'mon start',
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (problem) {
    throw cannotConnect(url, problem);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether a login is let in with the password its address carries. */
export async function isLetIn(url) {
  try {
    await withConnection(url, async () => {});
    return true;
  } catch (problem) {
    if (problem.notLetIn) return false;
    throw problem;
  }
}

/** Makes the database an address names when it is not there. */
export async function ensureDatabase(url) {
  const { database } = readAddress(url);
  await withConnection(addressFor(url, { database: 'postgres' }), async (client) => {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rows.length === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  });
}

/**
 * Makes a login when it is missing. One that is there with another password is given ours only where the whole server
 * is ours (`ours`); elsewhere another node may be using it, so that is refused.
 */
export async function ensureLogin(owner, url, letIn, ours) {
  const { user, password } = readAddress(url);
  const name = pg.escapeIdentifier(user);
  const { rows } = await owner.query('select 1 from pg_roles where rolname = $1', [user]);
  if (rows.length === 0) {
    await makeLogin(
      owner,
      `create role ${name} login nosuperuser nocreatedb nocreaterole noreplication password ${pg.escapeLiteral(password)}`,
      user,
    );
  } else if (!letIn && ours) {
    await owner.query(`alter role ${name} login password ${pg.escapeLiteral(password)}`);
  } else if (!letIn && !(await isLetIn(url))) {
    throw new Refusal(
      `The login "${user}" exists with another password: bring keys.json over from the first node, or set STAFF_DATABASE_URL and READER_DATABASE_URL.`,
    );
  }
}

async function makeLogin(owner, sql, user) {
  try {
    await owner.query(sql);
  } catch (problem) {
    if (problem.code !== '42501') throw problem;
    throw new Refusal(
      `The owner of the database may not make the login "${user}": make two logins yourself and set STAFF_DATABASE_URL and READER_DATABASE_URL.`,
    );
  }
}

function cannotConnect(url, problem) {
  const { user, database } = readAddress(url);
  const at = new URL(url).host;
  const refusal = new Refusal(sentenceFor(problem, user, database, at));
  refusal.notLetIn = problem.code === '28P01' || problem.code === '28000';
  return refusal;
}

function sentenceFor(problem, user, database, at) {
  if (problem.code === '28P01' || problem.code === '28000')
    return `The database at ${at} does not let "${user}" in: check name and password.`;
  if (problem.code === '3D000') return `There is no database "${database}" at ${at}: make it first (create database).`;
  if (problem.code === '42501')
    return `"${user}" may not connect to the database "${database}" at ${at}: grant it CONNECT.`;
  return `The database at ${at} cannot be reached (${problem.code ?? problem.message}): check the address, and that it is running.`;
}
