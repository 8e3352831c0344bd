import { inject } from 'vitest';
import { addressFor, ensureDatabase } from '../start/logins.mjs';
import { drawPassword } from '../start/secrets.mjs';
import { temporaryFolder } from '../start/temporary.mjs';

/** An empty folder that every user may enter, until the run ends. */
export function givenFolder() {
  return temporaryFolder('given', inject('folder'));
}

/** An empty database with logins of its own that are not made yet. */
export async function givenEmptyDatabase() {
  const database = `e_${drawPassword().replace(/\W/g, '').slice(0, 10).toLowerCase()}`;
  const ownerUrl = addressFor(inject('template').ownerUrl, { database });
  await ensureDatabase(ownerUrl);
  const login = (user) => addressFor(ownerUrl, { user: `${database}_${user}`, password: drawPassword() });
  return { ownerUrl, staffUrl: login('staff'), readerUrl: login('reader') };
}
