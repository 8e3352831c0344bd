import { env } from '@/lib/env';
import { inFolder } from '@/lib/originals/folder';
import { originals } from '@/lib/originals/originals';

/** Originals are kept for ever; renditions lie beside the machine that made them, and are made again where missing. */
type Shelf = 'originals' | 'renditions';

const on = (shelf: Shelf) => (shelf === 'originals' ? originals() : inFolder(env().MON_DATA, 'renditions'));

/** The bytes kept under a name, or null. Names are ours (a hash and an ending), never a visitor's. */
export const readKept = (shelf: Shelf, name: string): Promise<Buffer | null> => on(shelf).read(name);

/** Writes whole or not at all: a reader never meets half a picture. */
export const keep = (shelf: Shelf, name: string, bytes: Uint8Array): Promise<void> => on(shelf).write(name, bytes);
