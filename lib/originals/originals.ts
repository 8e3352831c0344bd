import { env } from '@/lib/env';
import { inBucket } from './bucket';
import { inFolder } from './folder';

/** Where originals lie for good: names are ours (a hash and an ending), never a visitor's. */
export type Originals = {
  /** The bytes under a name, or null. */
  read: (name: string) => Promise<Buffer | null>;
  /** Whole or not at all: nobody meets half a picture. */
  write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** What is not there is gone already. */
  remove: (name: string) => Promise<void>;
  list: () => Promise<Kept[]>;
};
type Kept = { name: string; bytes: number };

let kept: Originals | null = null;

/** The store that the settings name: a bucket where there is one, else the data folder. */
export function originals(): Originals {
  const { ORIGINALS_URL: bucket, MON_DATA } = env();
  kept ??= bucket ? inBucket(bucket) : inFolder(MON_DATA);
  return kept;
}
