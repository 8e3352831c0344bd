import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** Where a version of the project keeps what makes its database. */
export const ownFiles = { migrations: inProject('prisma', 'migrations'), sql: inProject('prisma', 'sql') };

/** The migrations of a folder in their order: `{ name, sql, checksum }`, the checksum as Prisma computes it. */
export function listMigrations(folder = ownFiles.migrations) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256(sql) };
    });
}

/** The files with views, functions, indexes and privileges, in name order: `{ name, sql }`. */
export function listHandMade(folder = ownFiles.sql) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/** One value that changes whenever a migration or a hand-made file changes, or the logins they name. */
export function fingerprintOf(migrations, handMade, logins) {
  const parts = [
    ...migrations.map((one) => `${one.name} ${one.checksum}`),
    ...handMade.map((one) => `${one.name} ${one.sql}`),
  ];
  return sha256([...parts, logins.reader, logins.staff].join('\n'));
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
