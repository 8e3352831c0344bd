import { randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { elsewhere } from './postgres-binaries.mjs';
import { canEnter } from './postgres-user.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';

/** The absolute data folder of this installation, made when it is not there. */
export function openDataFolder(wanted = process.env.MON_DATA) {
  const data = wanted ? resolve(wanted) : inProject('data');
  try {
    mkdirSync(join(data, 'logs'), { recursive: true, mode: 0o755 });
    mkdirSync(join(data, 'pictures'), { recursive: true, mode: 0o755 });
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
    return data;
  } catch (problem) {
    if (problem.code === 'ENOSPC') throw problem;
    throw new Refusal(`The data folder ${data} cannot be written: change its owner or choose another with MON_DATA.`);
  }
}

/**
 * The folder for Postgres's own files: inside the data folder, or elsewhere when the user Postgres runs as cannot
 * enter that. The choice is remembered with the data, under a name drawn once, so that a moved or deleted data folder
 * never meets the files of another.
 */
export function postgresFolder(data, user) {
  const note = join(data, 'postgres-is-elsewhere.json');
  const noted = readJson(note);
  if (noted && existsSync(noted.folder)) return noted.folder;
  const inside = join(data, 'postgres');
  if (existsSync(inside) || canEnter(user, data)) return requireEntry(user, data, inside);
  const folder = join(elsewhere, randomBytes(6).toString('hex'));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chownSync(folder, user.uid, user.gid);
  const chosen = join(folder, 'postgres');
  writeJson(note, { folder: chosen, why: 'The user Postgres runs as cannot enter this folder.' });
  return chosen;
}

function requireEntry(user, data, inside) {
  if (!canEnter(user, data)) {
    throw new Refusal(
      `Postgres runs as another user than root and can no longer enter ${data}: give it the right to (chmod o+x).`,
    );
  }
  if (user.uid === undefined && existsSync(inside) && statSync(inside).uid !== process.getuid?.()) {
    throw new Refusal(`The database in ${inside} belongs to another user: start as that user, or change its owner.`);
  }
  return inside;
}
