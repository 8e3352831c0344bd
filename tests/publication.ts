import { afterAll, beforeAll } from 'vitest';
import { type GivenDatabase, givenDatabase } from './database';

/**
 * Gives this file an empty publication of its own on real Postgres and points the project's clients at it. Call it
 * first; the answer is filled when the tests begin.
 */
export function givenPublication(): GivenDatabase {
  const given: GivenDatabase = { ownerUrl: '', staffUrl: '', readerUrl: '', drop: async () => {} };
  beforeAll(async () => {
    Object.assign(given, await givenDatabase());
    Object.assign(process.env, {
      STAFF_DATABASE_URL: given.staffUrl,
      READER_DATABASE_URL: given.readerUrl,
      MON_DATA: '/nonexistent',
    });
  });
  afterAll(async () => {
    const [{ readerDb }, { staffDb }] = await Promise.all([import('@/lib/reader-db'), import('@/lib/staff-db')]);
    await Promise.all([readerDb().$disconnect(), staffDb().$disconnect()]);
    await given.drop();
  });
  return given;
}
