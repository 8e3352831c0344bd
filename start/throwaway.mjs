import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { makeCluster, ownerName, startPostgres } from './postgres.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { postgresUser } from './postgres-user.mjs';
import { drawPassword } from './secrets.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * A real Postgres in a temporary folder, for tests and for making migrations.
 * @returns `{ folder, url(database), stop() }`; stopping removes it whole, with everything else put into its folder
 */
export async function startThrowaway() {
  const place = temporaryFolder('mon-throwaway');
  const user = postgresUser();
  const password = drawPassword();
  const cluster = { folder: join(place, 'postgres'), binaries: findBinaries(user), user, password, quick: true };
  await makeCluster(cluster);
  const port = await freePort();
  const postgres = await startPostgres({ ...cluster, port, log: join(place, 'postgres.log') });
  return {
    folder: place,
    url: (database) => `postgresql://${ownerName}:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      await postgres.stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
