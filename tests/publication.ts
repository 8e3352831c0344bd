import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type GivenDatabase, givenDatabase } from './database';

/**
 * Gives this file an empty publication of its own on real Postgres and points the project's clients at it. Call it
 * first; the answer is filled when the tests begin.
 */
export function givenPublication(): GivenDatabase {
  const given: GivenDatabase = { ownerUrl: '', staffUrl: '', readerUrl: '', drop: async () => {} };
  const data = mkdtempSync(join(tmpdir(), 'mon-publication-'));
  beforeAll(async () => {
    Object.assign(given, await givenDatabase());
    Object.assign(process.env, {
      STAFF_DATABASE_URL: given.staffUrl,
      READER_DATABASE_URL: given.readerUrl,
      MON_DATA: data,
      NEWSLETTER_KEY: 'only-for-tests-0123456789',
      STAFF_KEY: 'only-for-tests-01234567890123456789',
    });
  });
  afterAll(async () => {
    const [{ readerDb }, { staffDb }] = await Promise.all([import('@/lib/reader-db'), import('@/lib/staff-db')]);
    await Promise.all([readerDb().$disconnect(), staffDb().$disconnect()]);
    await given.drop();
    rmSync(data, { recursive: true, force: true });
  });
  return given;
}
