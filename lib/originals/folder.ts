import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSafe, safe } from './name';
import type { Originals } from './originals';

/** Originals in the data folder of this machine. */
export function inFolder(data: string, shelf = 'originals'): Originals {
  const folder = path.join(data, 'pictures', shelf);
  const at = (name: string) => path.join(folder, safe(name));
  return {
    read: (name) => unlessMissing(readFile(at(name))),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true });
      const unfinished = path.join(folder, `.${randomUUID()}`);
      await writeFile(unfinished, bytes);
      await rename(unfinished, at(name));
    },
    remove: (name) => rm(at(name), { force: true }),
    list: async () => {
      const names = ((await unlessMissing(readdir(folder))) ?? []).filter(isSafe).sort();
      return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(at(name))).size })));
    },
  };
}

async function unlessMissing<Found>(reading: Promise<Found>): Promise<Found | null> {
  try {
    return await reading;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null;
    throw problem;
  }
}
