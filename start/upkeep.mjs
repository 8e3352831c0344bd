import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backUp } from './backup.mjs';
import { ensureBuild, ensureClients } from './build.mjs';
import { makeBundles } from './bundles.mjs';
import { readProof, removeDemonstration, carryOriginals as runCarrying } from './content.mjs';
import { bringUpToDate, findRunningDatabase, openDatabase } from './database.mjs';
import { environmentOf } from './environment.mjs';
import { readJson } from './json-file.mjs';
import { openKeys } from './keys.mjs';
import { writeMigration } from './new-migration.mjs';
import { drawOwnerLink } from './owner.mjs';
import { openDataFolder } from './place.mjs';
import { Refusal } from './refusal.mjs';
import { restoreFrom } from './restore.mjs';
import { leaveOnSignals } from './signals.mjs';
import { takeDataLock } from './site.mjs';
import { say, step } from './steps.mjs';
import { wayBack } from './way-back.mjs';

/** `backup [FILE]`: everything in one file, while the site runs or not. */
export async function backup(file) {
  const path = resolve(file || join(openDataFolder(), 'backups', `mon-${nowForFiles()}.tar.gz`));
  if (existsSync(path)) throw new Refusal(`${path} is there already: choose another name for the backup.`);
  await withDatabase(async ({ data, urls }) => {
    const { rows, pictures } = await step('Backup', () => backUp({ data, ownerUrl: urls.owner, path }));
    say(`${rows} rows and ${pictures} pictures are in ${path}`);
    say('It contains the keys of this installation and what readers gave you: keep it like a secret, and elsewhere.');
  });
}

/** `restore FILE`: fills an empty installation. */
export async function restore(file) {
  if (!file) throw new Refusal('Name the backup to restore: npm run restore FILE.');
  await withStoppedSite(async ({ data, database }) => {
    const { rows, pictures } = await step('Restore', () => restoreFrom({ data, database, path: resolve(file) }));
    say(`${rows} rows and ${pictures} pictures are back. Start with npm start.`);
  });
}

/** `migrate`: brings the database to this version and nothing else. */
export async function migrateOnly() {
  await withDatabase(async (database) => {
    const { applied, missing } = await step('Database up to date', () => bringUpToDate(database));
    for (const name of applied) say(`applied ${name}`);
    for (const thing of missing) say(`The database has lost ${thing}: put it back by hand.`);
  });
}

/** `build`: what a start would build. */
export async function buildOnly() {
  const data = openDataFolder();
  const keys = openKeys(data);
  await ensureClients();
  const nowhere = {
    owner: '',
    staff: 'postgresql://build@127.0.0.1/build',
    reader: 'postgresql://build@127.0.0.1/build',
  };
  await ensureBuild(
    keys.actionsKey,
    environmentOf({ data, host: '127.0.0.1', port: 3000, inner: 1, door: 1, keys, urls: nowhere }),
  );
}

/** `migration NAME`: writes what schema.prisma says more than the migrations do. */
export async function newMigration(name) {
  const path = await step('Migration', () => writeMigration(name));
  say(path ? `Read and finish ${path}` : 'The schema says nothing that the migrations do not make.');
}

/** `remove-demo`: takes the demonstration set out. */
export async function removeDemo() {
  await withDatabase(async ({ data, urls, keys }) => {
    await ensureClients();
    await makeBundles();
    const env = environmentOf({ data, host: '127.0.0.1', port: 3000, inner: 1, door: 1, keys, urls });
    const told = await step('Demonstration set removed', () => removeDemonstration(urls.owner, env));
    if (told) say(told);
  });
}

/** `proof ADDRESS`: what somebody agreed to, when and from where, as a page to be printed. */
export async function proveConsent(address) {
  if (!address) throw new Refusal('Name the address: npm run proof ADDRESS.');
  await withDatabase(async ({ data, urls, keys }) => {
    await ensureClients();
    await makeBundles();
    const env = environmentOf({ data, host: '127.0.0.1', port: 3000, inner: 1, door: 1, keys, urls });
    const page = await readProof(urls.owner, env, address);
    if (!page) throw new Refusal(`Nothing is kept of ${address}.`);
    const path = join(data, `proof-${nowForFiles()}.html`);
    writeFileSync(path, page, { mode: 0o600 });
    say(`${path} can be printed from any browser. It holds personal data: delete it when it has served.`);
  });
}

/** `originals bucket|folder`: copies what lies in the other place and is missing in this one. */
export async function carryOriginals(to) {
  if (to !== 'bucket' && to !== 'folder') throw new Refusal('Say where to: npm run originals bucket, or folder.');
  if (!process.env.ORIGINALS_URL) throw new Refusal('ORIGINALS_URL names the bucket: set it for this command.');
  const data = openDataFolder();
  await ensureClients();
  await makeBundles();
  const urls = { owner: '', staff: 'postgresql://nobody@127.0.0.1/none', reader: 'postgresql://nobody@127.0.0.1/none' };
  const env = environmentOf({ data, host: '127.0.0.1', port: 3000, inner: 1, door: 1, keys: openKeys(data), urls });
  say(await step(`Originals to the ${to}`, () => runCarrying('', env, to)));
}

/** `owner`: a one-time link that makes an owner, or lets one in again who lost password or second step. */
export async function giveOwnerLink() {
  await withDatabase(async ({ data, urls }) => {
    const running = readJson(join(data, 'start.lock'));
    const address = process.env.SITE_URL || running?.address || `http://127.0.0.1:${process.env.PORT || 3000}`;
    const link = await drawOwnerLink(urls.owner, new URL(address).origin);
    say(
      'Whoever opens this link first is an owner (once, within 24 hours). Links printed before open nothing any more.',
    );
    say('With the address of somebody who is one already it sets a new password and takes the lost second step away.');
    say(link);
  });
}

function nowForFiles() {
  return `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}

/** The database of a running site when there is one, else a database opened for as long as `work` takes. */
async function withDatabase(work) {
  const data = openDataFolder();
  const keys = openKeys(data);
  const urls = findRunningDatabase(data, keys);
  if (urls) {
    leaveOnSignals(async () => {}, { whole: false });
    return await work({ data, keys, urls, ours: !process.env.DATABASE_URL });
  }
  await withStoppedSite(({ database }) => work({ data, keys, urls: database.urls, ours: database.ours }));
}

async function withStoppedSite(work) {
  const data = openDataFolder();
  const lock = await takeDataLock(data);
  const back = wayBack(lock.release);
  leaveOnSignals(back.stop, { whole: false });
  let database = null;
  try {
    const keys = openKeys(data);
    database = await step('Postgres', () => back.begin(() => openDatabase({ data, keys, say })));
    await work({ data, keys, database });
  } catch (problem) {
    throw database?.explain(problem) ?? problem;
  } finally {
    await back.stop();
  }
}
