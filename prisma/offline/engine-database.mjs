import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { parse } from 'pg-connection-string';

/** What the engine opens databases with: the real one, and shadow databases to compare migrations in. */
export function adapterFactory(url) {
  const login = parse(url);
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const base = new PrismaPg(login, { schema });
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => suit(await base.connect()),
    connectToShadowDb: () => openShadow(url, login, schema),
  };
}

export async function canConnect(url) {
  await run(url, 'select 1');
}

export async function createDatabase(url) {
  await run(serverOf(url), `create database ${pg.escapeIdentifier(databaseName(url))}`);
}

export async function dropDatabase(url) {
  await run(serverOf(url), `drop database if exists ${pg.escapeIdentifier(databaseName(url))}`);
}

export function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** PrismaPg drops its shadow database while its own pool still holds it: here the pool is closed first. */
async function openShadow(url, login, schema) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await run(serverOf(url), `create database "${database}"`);
  const adapter = suit(await new PrismaPg({ ...login, database }, { schema }).connect());
  const close = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await close();
    await run(serverOf(url), `drop database if exists "${database}" with (force)`);
  };
  return adapter;
}

/** What PrismaPg lacks for an engine's use. */
function suit(adapter) {
  // It splits scripts at every semicolon, function bodies too; Postgres takes a script whole.
  adapter.executeScript = async (sql) => {
    try {
      await adapter.client.query(sql);
    } catch (problem) {
      adapter.onError(problem);
    }
  };
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    const letters = [];
    const reading = Object.create(adapter, {
      performIO: { value: async (asked) => readable(await adapter.performIO(asked), letters) },
    });
    const answer = await queryRaw.call(reading, query);
    for (const at of letters) answer.columnTypes[at] = ColumnTypeEnum.Character;
    return answer;
  };
  return adapter;
}

/** PrismaPg knows no "char" and no lists of names, which the catalogue is full of; the engine wants the first as letters. */
function readable(result, letters) {
  const asText = new Map([
    [18, 25],
    [1002, 1009],
    [1003, 1009],
  ]);
  result.fields.forEach((field, at) => {
    if (field.dataTypeID === 18) letters.push(at);
    field.dataTypeID = asText.get(field.dataTypeID) ?? field.dataTypeID;
  });
  return result;
}

function serverOf(url) {
  const server = new URL(url);
  server.pathname = '/postgres';
  server.searchParams.delete('schema');
  return server.href;
}

async function run(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
