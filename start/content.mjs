import { existsSync, readdirSync } from 'node:fs';
import { bundlePath } from './bundles.mjs';
import { withConnection } from './logins.mjs';
import { runNode } from './process.mjs';
import { inProject } from './project.mjs';

/** Whether this installation was ever given its first content. A run that broke off counts as none. */
export async function wasFilled(ownerUrl) {
  return await withConnection(ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select 1 from installation where key = 'first-content'`);
    return rows.length > 0;
  });
}

/**
 * Writes the publisher's record, the sections and the standing pages, and loads the demonstration set; notes
 * that it was done: never again, even when somebody removes the set.
 */
export async function fillFirst(ownerUrl, env, { demonstration = true } = {}) {
  if (!existsSync(bundlePath('seed'))) return;
  await runBundle('seed', demonstration ? [] : ['--without-demonstration'], ownerUrl, env);
  await noteFilled(ownerUrl);
}

/** Writes the standing pages (privacy, terms …) that this version brings and this installation has not. */
export async function addStandingPages(ownerUrl, env) {
  const here = await withConnection(ownerUrl, (owner) =>
    owner.query(`select name || '.' || language || '.md' as file from standing_page`),
  );
  const known = new Set(here.rows.map(({ file }) => file));
  const missing = readdirSync(inProject('prisma/seed/pages')).filter(
    (file) => file.endsWith('.md') && !known.has(file),
  );
  if (missing.length > 0 && existsSync(bundlePath('seed')))
    await runBundle('seed', ['--standing-pages'], ownerUrl, env);
}

/** Keeps the first content from being written. */
export async function noteFilled(ownerUrl) {
  await withConnection(ownerUrl, (owner) =>
    owner.query(
      `insert into installation (key, value) values ('first-content', to_jsonb(now())) on conflict (key) do nothing`,
    ),
  );
}

/** Takes the demonstration set out; what the newsroom wrote stays. */
export function removeDemonstration(ownerUrl, env) {
  return runBundle('seed-removal', [], ownerUrl, env);
}

/** What a subscriber declared, as a page to be printed; empty where nothing is kept of the address. */
export function readProof(ownerUrl, env, address) {
  return runBundle('proof', [address], ownerUrl, env);
}

/** Copies originals between the data folder and the bucket; answers in words what it did. */
export function carryOriginals(ownerUrl, env, to) {
  return runBundle('originals', [to], ownerUrl, env);
}

async function runBundle(name, words, ownerUrl, env) {
  const { code, output } = await runNode([bundlePath(name), ...words], { ...env, DATABASE_URL: ownerUrl });
  if (code !== 0) throw new Error(`build/${name}.mjs failed:\n${output}`);
  return output.trim();
}
