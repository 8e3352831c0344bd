// Run once for each version that is released: node tests/keep-backup.mjs 0.1.0
// Keeps a backup of it with the demonstration set, without pictures, for start/upgrade.test.mjs.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../start/backup.mjs';
import { makeBundles } from '../start/bundles.mjs';
import { fillFirst } from '../start/content.mjs';
import { environmentOf } from '../start/environment.mjs';
import { openKeys } from '../start/keys.mjs';
import { addressFor, ensureDatabase } from '../start/logins.mjs';
import { migrate } from '../start/migrate.mjs';
import { openDataFolder } from '../start/place.mjs';
import { inProject } from '../start/project.mjs';
import { drawPassword } from '../start/secrets.mjs';
import { temporaryFolder } from '../start/temporary.mjs';
import { startThrowaway } from '../start/throwaway.mjs';

const postgres = await startThrowaway();
const data = openDataFolder(temporaryFolder('mon-kept'));
try {
  const owner = postgres.url('kept');
  const login = (user) => addressFor(owner, { user, password: drawPassword() });
  const urls = { owner, staff: login('kept_staff'), reader: login('kept_reader') };
  await ensureDatabase(owner);
  await migrate({ ownerUrl: owner, staffUrl: urls.staff, readerUrl: urls.reader }, { ours: true });
  await makeBundles();
  const where = { host: '127.0.0.1', port: 3000, inner: 1, door: 1, address: 'http://127.0.0.1:3000' };
  await fillFirst(owner, environmentOf({ ...where, data, urls, keys: openKeys(data) }));
  rmSync(join(data, 'pictures'), { recursive: true });
  const path = inProject('tests', 'backups', `${process.argv[2]}.tar.gz`);
  console.log(path, await backUp({ data, ownerUrl: owner, path }));
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}
