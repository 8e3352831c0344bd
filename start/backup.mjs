import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import copy from 'pg-copy-streams';
import { readJson } from './json-file.mjs';
import { openKeys } from './keys.mjs';
import { withConnection } from './logins.mjs';
import { readState } from './migrate.mjs';
import { inProject } from './project.mjs';
import { listCounters, listTables, plainText, quoteTable } from './tables.mjs';
import { createTar } from './tar.mjs';

const pieceSize = 1_000_000;

/**
 * Writes one file with every table as it stood at one instant, the pictures, the keys and the versions, while the site
 * goes on: a .tar.gz whose tables are in the text format of COPY.
 * @returns `{ rows, pictures }`, how many went in
 */
export async function backUp({ data, ownerUrl, path }) {
  const tar = createTar(path);
  try {
    const rows = await withConnection(ownerUrl, (owner) => addTables(tar, owner));
    const pictures = await addPictures(tar, data);
    await tar.add('keys.json', Buffer.from(JSON.stringify(openKeys(data), null, 2)));
    await tar.add('complete.json', Buffer.from(JSON.stringify({ rows, pictures })));
    await tar.finish();
    return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), pictures };
  } catch (problem) {
    tar.giveUp();
    throw problem;
  }
}

async function addTables(tar, owner) {
  await owner.query(plainText);
  await owner.query('begin isolation level repeatable read read only');
  const { applied, version } = await readState(owner);
  const tables = await listTables(owner);
  const manifest = {
    format: 1,
    made: new Date().toISOString(),
    version: readJson(inProject('package.json')).version,
    postgres: version,
    migrations: applied,
    tables,
    counters: await listCounters(owner),
  };
  await tar.add('manifest.json', Buffer.from(JSON.stringify(manifest, null, 2)));
  const rows = {};
  for (const table of tables) rows[table.name] = await addTable(tar, owner, table);
  await owner.query('commit');
  return rows;
}

/** A table goes in as pieces, because a tar wants to know a size before the content. */
async function addTable(tar, owner, table) {
  const rows = owner.query(copy.to(`copy ${quoteTable(table)} to stdout`));
  let [held, length, number] = [[], 0, 0];
  const flush = async () => {
    number += 1;
    await tar.add(`tables/${table.name}/${String(number).padStart(6, '0')}.copy`, Buffer.concat(held));
    [held, length] = [[], 0];
  };
  for await (const piece of rows) {
    held.push(piece);
    length += piece.length;
    if (length >= pieceSize) await flush();
  }
  if (length > 0) await flush();
  return rows.rowCount;
}

async function addPictures(tar, data) {
  let count = 0;
  for (const name of listFiles(join(data, 'pictures'), 'pictures')) {
    await tar.add(name, readFileSync(join(data, name)));
    count += 1;
  }
  return count;
}

function listFiles(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = `${name}/${entry.name}`;
      return entry.isDirectory() ? listFiles(join(folder, entry.name), inside) : [inside];
    });
}
