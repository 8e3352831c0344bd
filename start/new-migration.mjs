import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDatabase } from './logins.mjs';
import { listMigrations, ownFiles } from './migrations.mjs';
import { runPrisma, schemas } from './prisma.mjs';
import { Refusal } from './refusal.mjs';
import { startThrowaway } from './throwaway.mjs';

/**
 * Writes the migration that brings the database from what the migrations make to what schema.prisma says, under the
 * next number, for its author to read and to finish by hand.
 * @returns the path written, or null when there is nothing to change
 */
export async function writeMigration(name, { schema = schemas[0], folder = ownFiles.migrations } = {}) {
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    throw new Refusal(
      'Give the migration a name of small letters, digits and underscores: npm run migration add_editions.',
    );
  }
  const sql = await whatChanges(schema, folder);
  if (sql === null) return null;
  const last = listMigrations(folder).at(-1)?.name ?? '0000';
  const number = String(Number.parseInt(last, 10) + 1).padStart(4, '0');
  const path = join(folder, `${number}_${name}`, 'migration.sql');
  mkdirSync(join(folder, `${number}_${name}`), { recursive: true });
  writeFileSync(path, sql);
  return path;
}

async function whatChanges(schema, folder) {
  const postgres = await startThrowaway();
  try {
    const url = postgres.url('migrations');
    await ensureDatabase(url);
    const words = ['migrate', 'diff', '--from-migrations', folder, '--to-schema', schema, '--script', '--exit-code'];
    const { code, output } = await runPrisma(words, { url });
    if (code === 0) return null;
    if (code !== 2) throw new Refusal(`Prisma could not compare schema and migrations: ${output.trim()}`);
    // The tool says what it read before it prints the script.
    return output.slice(output.indexOf('-- '));
  } finally {
    await postgres.stop();
  }
}
