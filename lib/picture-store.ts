import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';

const folder = (shelf: Shelf) => path.join(env().MON_DATA, 'pictures', shelf);
/** Originals are kept for ever; renditions are made of them again whenever they are missing. */
type Shelf = 'originals' | 'renditions';

/** The bytes kept under a name, or null. Names are ours (a hash and an ending), never a visitor's. */
export async function readKept(shelf: Shelf, name: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(folder(shelf), safe(name)));
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null;
    throw problem;
  }
}

/** Writes whole or not at all: a reader never meets half a picture. */
export async function keep(shelf: Shelf, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder(shelf), { recursive: true });
  const unfinished = path.join(folder(shelf), `.${randomUUID()}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, path.join(folder(shelf), safe(name)));
}

function safe(name: string): string {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name) || name.includes('..'))
    throw new Error(`Not the name of a kept picture: ${name}`);
  return name;
}
