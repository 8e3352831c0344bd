import { S3mini } from 's3mini';
import type { BucketAddress } from './bucket-address';
import { isSafe, safe } from './name';
import type { Originals } from './originals';

/** A bucket that says nothing for so long is away. */
const PATIENCE = 60_000;

/** Originals in a bucket of any service that speaks S3. */
export function inBucket({ endpoint, region, login, prefix }: BucketAddress): Originals {
  const bucket = new S3mini({
    ...{ endpoint, region, requestAbortTimeout: PATIENCE },
    ...{ accessKeyId: login.key, secretAccessKey: login.secret },
  });
  const at = (name: string) => prefix + safe(name);
  return {
    read: async (name) => {
      const bytes = await bucket.getObjectArrayBuffer(at(name));
      return bytes && Buffer.from(bytes);
    },
    write: async (name, bytes) => {
      await bucket.putObject(at(name), bytes, 'application/octet-stream');
    },
    remove: async (name) => {
      await bucket.deleteObject(at(name));
    },
    list: async () => {
      const found = await bucket.listObjects('/', prefix);
      if (found === null) throw new Error(`There is no bucket at ${endpoint}.`);
      return found
        .map(({ Key, Size }) => ({ name: Key.slice(prefix.length), bytes: Number(Size) }))
        .filter(({ name }) => isSafe(name))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    },
  };
}
