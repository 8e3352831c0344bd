import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { addressFor, ensureDatabase } from '../start/logins.mjs';
import { migrate } from '../start/migrate.mjs';
import { startThrowaway } from '../start/throwaway.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    template: { ownerUrl: string; staffUrl: string; readerUrl: string };
    /** Gone when the run ends. */
    folder: string;
  }
}

/** Vitest's global set-up: one real Postgres for the run, with one migrated database to clone from. */
export default async function startCluster(run: TestProject) {
  const postgres = await startThrowaway();
  const ownerUrl = postgres.url('template');
  const login = (user: string) => addressFor(ownerUrl, { user, password: randomBytes(24).toString('hex') });
  const template = { ownerUrl, staffUrl: login('template_staff'), readerUrl: login('template_reader') };
  await ensureDatabase(ownerUrl);
  await migrate(template, { ours: true });
  run.provide('template', template);
  run.provide('folder', postgres.folder);
  return postgres.stop;
}
