import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureDatabase } from '../start/logins.mjs';
import { migrate } from '../start/migrate.mjs';
import { freePort } from '../start/ports.mjs';
import { drawPassword, makeCluster, ownerName, startPostgres } from '../start/postgres.mjs';
import { findBinaries } from '../start/postgres-binaries.mjs';
import { postgresUser } from '../start/postgres-user.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    template: { ownerUrl: string; staffUrl: string; readerUrl: string };
  }
}

/** Vitest's global set-up: one real Postgres for the run, with one migrated database to clone from. */
export default async function startCluster(run: TestProject) {
  const place = mkdtempSync(join(tmpdir(), 'mon-tests-'));
  // Postgres may run as another user, who must be able to pass.
  chmodSync(place, 0o755);
  const user = postgresUser();
  const binaries = findBinaries(user);
  const folder = join(place, 'postgres');
  const [password, port] = [drawPassword(), await freePort()];
  const log = join(place, 'postgres.log');
  makeCluster({ folder, binaries, user, password, quick: true });
  const postgres = await startPostgres({ folder, binaries, user, password, port, log, quick: true });

  const address = (name: string, secret: string) => `postgresql://${name}:${secret}@127.0.0.1:${port}/template`;
  const template = {
    ownerUrl: address(ownerName, password),
    staffUrl: address('template_staff', drawPassword()),
    readerUrl: address('template_reader', drawPassword()),
  };
  await ensureDatabase(template.ownerUrl);
  await migrate(template, { ours: true });
  run.provide('template', template);

  return async () => {
    await postgres.stop();
    rmSync(place, { recursive: true, force: true });
  };
}
