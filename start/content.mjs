import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bundlePath } from './bundles.mjs';
import { withConnection } from './logins.mjs';
import { project } from './project.mjs';

/** Whether this installation was ever given its first content. A run that broke off counts as none. */
export async function wasFilled(ownerUrl) {
  return await withConnection(ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select 1 from installation where key = 'first-content'`);
    return rows.length > 0;
  });
}

/** Loads the demonstration set and notes that it was done: never again, even when somebody removes it. */
export async function fillFirst(ownerUrl, env) {
  if (!existsSync(bundlePath('seed'))) return;
  runBundle('seed', ownerUrl, env);
  await noteFilled(ownerUrl);
}

/** Keeps the demonstration set from being loaded. */
export async function noteFilled(ownerUrl) {
  await withConnection(ownerUrl, (owner) =>
    owner.query(
      `insert into installation (key, value) values ('first-content', to_jsonb(now())) on conflict (key) do nothing`,
    ),
  );
}

/** Takes the demonstration set out; what the newsroom wrote stays. */
export function removeDemonstration(ownerUrl, env) {
  return runBundle('seed-removal', ownerUrl, env);
}

function runBundle(name, ownerUrl, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundlePath(name)], {
    cwd: project,
    encoding: 'utf8',
    env: { ...env, DATABASE_URL: ownerUrl },
  });
  if (status !== 0) throw new Error(`build/${name}.mjs failed:\n${stderr || stdout}`);
  return stdout.trim();
}
