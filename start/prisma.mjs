import { spawn } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { inProject, project } from './project.mjs';

const require = createRequire(import.meta.url);

/** The two schemas a client is generated from: the newsroom's and the readers'. */
export const schemas = [inProject('prisma', 'schema.prisma'), inProject('prisma', 'reader.prisma')];

/**
 * Runs Prisma's command line tool, with the native engine where npm brought it and our stand-in where it could not.
 * @returns `{ code, output }`
 */
export function runPrisma(words, { url } = {}) {
  const tool = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');
  const child = spawn(process.execPath, [tool, ...words], {
    cwd: project,
    // Without a terminal it asks no questions.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...engineSettings(), ...(url ? { DATABASE_URL: url } : {}) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Whether a schema and the migrations make the same tables: `same` or `different`. */
export async function compareSchema(ownerUrl, schema = schemas[0]) {
  const words = ['migrate', 'diff', '--from-migrations', inProject('prisma', 'migrations'), '--to-schema', schema];
  const { code, output } = await runPrisma([...words, '--exit-code'], { url: ownerUrl });
  if (code === 0) return 'same';
  if (code === 2) return 'different';
  throw new Error(`Prisma could not compare schema and migrations: ${output}`);
}

/** The settings that keep Prisma from downloading, telling and advertising. */
export function engineSettings() {
  const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', PRISMA_SKIP_POSTINSTALL_GENERATE: '1' };
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY || hasNativeEngine()) return quiet;
  const standIn = inProject('prisma', 'offline', 'schema-engine.mjs');
  chmodSync(standIn, 0o755);
  // Its first line asks the path for node: let it find this one.
  const path = [dirname(process.execPath), process.env.PATH].filter(Boolean).join(delimiter);
  return { ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: standIn, PATH: path };
}

function hasNativeEngine() {
  const folder = dirname(require.resolve('@prisma/engines/package.json'));
  return readdirSync(folder).some((name) => /^schema-engine-/.test(name));
}
