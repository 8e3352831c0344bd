import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtWith, forgetBuilt, noteBuilt } from './built.mjs';
import { makeBundles } from './bundles.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { waitForLock } from './lock.mjs';
import { runPrisma, schemas } from './prisma.mjs';
import { runNode } from './process.mjs';
import { inProject } from './project.mjs';
import { refusalBecause } from './refusal.mjs';
import { fingerprintSchemas, fingerprintSources } from './sources.mjs';
import { step } from './steps.mjs';

const require = createRequire(import.meta.url);

/** The command line of Next, to be run by this Node. */
export const next = require.resolve('next/dist/bin/next');

/** Generates the database clients when a schema changed since. */
export async function ensureClients() {
  const note = inProject('build', 'clients.json');
  const wanted = fingerprintSchemas();
  const present = schemas.every((_, at) => existsSync(inProject('prisma', 'client', at === 0 ? 'staff' : 'reader')));
  if (present && readJson(note)?.of === wanted) return;
  await withBuildLock(() =>
    step('Database clients', async () => {
      for (const schema of schemas) {
        const { code, output } = await runPrisma(['generate', '--schema', schema]);
        if (code !== 0) throw new Error(`prisma generate: ${output}`);
      }
      writeJson(note, { of: wanted });
    }),
  );
}

/**
 * Builds when sources changed since the last whole build, or the key forms are sealed with.
 * @param env what the processes of this installation are told
 * @returns the id of the build
 */
export async function ensureBuild(actionsKey, env) {
  const id = fingerprintSources();
  if (isBuilt(id, actionsKey)) return id;
  await withBuildLock(async () => {
    if (isBuilt(id, actionsKey)) return;
    forgetBuilt();
    rmSync(inProject('.next', 'BUILD_ID'), { force: true });
    await step('Build', () => build({ ...env, BUILD_ID: id, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey }));
    noteBuilt({ id, actionsKey });
  });
  return id;
}

function isBuilt(id, actionsKey) {
  const built = builtWith();
  return built?.id === id && built.actionsKey === actionsKey && existsSync(inProject('.next', 'BUILD_ID'));
}

async function build(env) {
  await makeBundles();
  const { code, output } = await runNode([next, 'build'], {
    ...process.env,
    ...env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code === 0 && !existsSync(inProject('.next', 'BUILD_ID'))) throw new Error(`next build ended early:\n${output}`);
  if (code !== 0) throw refusalBecause(`The build failed:\n\n${output.trim().slice(-4000)}`);
}

/** Two starts in one checkout, on different data, build one after the other. */
async function withBuildLock(work) {
  const lock = await waitForLock(inProject('build', 'build.lock'));
  try {
    await work();
  } finally {
    lock.release();
  }
}
