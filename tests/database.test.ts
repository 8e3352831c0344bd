import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GivenDatabase, givenDatabase } from './database';

let database: GivenDatabase;
beforeAll(async () => {
  database = await givenDatabase();
});
afterAll(() => database.drop());

test('a given database is migrated, and empty', async () => {
  const { rows } = await ask(database.ownerUrl, 'select count(*)::int as articles from article');
  expect(rows).toEqual([{ articles: 0 }]);
});

test('its reader sees the views and may make nothing', async () => {
  const { rows } = await ask(database.readerUrl, 'select count(*)::int as articles from pub.article');
  expect(rows).toEqual([{ articles: 0 }]);
  await expect(ask(database.readerUrl, 'select * from public.article')).rejects.toThrow('permission denied');
  await expect(ask(database.readerUrl, 'create temporary table mine (a int)')).rejects.toThrow('permission denied');
});

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
