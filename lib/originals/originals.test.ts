import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBucket } from './bucket';
import { bucketAddress } from './bucket-address';
import { carryOver } from './carry-over';
import { inFolder } from './folder';
import type { Originals } from './originals';

const folder = mkdtempSync(path.join(tmpdir(), 'mon-originals-'));
const serve = (allowMismatchedSignatures: boolean) =>
  new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, vhostBuckets: false, allowMismatchedSignatures },
    ...{ directory: path.join(folder, 'served'), configureBuckets: [{ name: 'mon', configs: [] }] },
  });
// It signs a bucket's own address without the last slash, which other services sign: lists are asked of one that lets it be.
const [strict, lenient] = [serve(false), serve(true)];
const stores: Record<string, Originals> = {};
let origin = '';
let strictOrigin = '';

const begin = (server: S3rver) =>
  new Promise<string>((resolve, reject) =>
    server.run((problem, { port }) => (problem ? reject(problem) : resolve(`127.0.0.1:${port}`))),
  );
beforeAll(async () => {
  [strictOrigin, origin] = [await begin(strict), await begin(lenient)];
  stores.folder = inFolder(path.join(folder, 'data'));
  stores.bucket = inBucket(bucketAddress.parse(`http://S3RVER:S3RVER@${origin}/mon/originals/`));
});
afterAll(async () => {
  await Promise.all([strict.close(), lenient.close()]);
  rmSync(folder, { recursive: true, force: true });
});
const store = (name: string): Originals => stores[name] ?? inFolder('/nowhere');

describe.each(['folder', 'bucket'])('the %s', (where) => {
  test('gives back what it was given, says what it has, and nothing of what it has not', async () => {
    const it = store(where);
    const bytes = Buffer.from([0, 255, 10, 13, 0, 128]);
    expect(await it.read('a-1.webp')).toBeNull();
    expect(await it.list()).toEqual([]);
    await it.write('b-2.pdf', Buffer.from('%PDF'));
    await it.write('a-1.webp', bytes);
    expect(await it.read('a-1.webp')).toEqual(bytes);
    expect(await it.list()).toEqual([
      { name: 'a-1.webp', bytes: 6 },
      { name: 'b-2.pdf', bytes: 4 },
    ]);
    for (let twice = 0; twice < 2; twice++) await it.remove('b-2.pdf');
    expect(await it.read('b-2.pdf')).toBeNull();
    await it.remove('a-1.webp');
  });
  test.each(['../keys.json', 'a/b.webp', '.hidden', 'a..b', ''])('takes no name such as “%s”', async (name) => {
    await expect((async () => store(where).read(name))()).rejects.toThrow('Not the name of a kept file');
  });
});

test('a bucket whose keys are wrong, or that is not there, is a mistake and not an empty store', async () => {
  const [right, wrong] = ['S3RVER', 'wrong'].map((secret) =>
    inBucket(bucketAddress.parse(`http://S3RVER:${secret}@${strictOrigin}/mon`)),
  );
  await right?.write('a.webp', Buffer.from('a'));
  expect(await right?.read('a.webp')).toEqual(Buffer.from('a'));
  await expect(wrong?.read('a.webp')).rejects.toThrow();
  await expect(inBucket(bucketAddress.parse(`http://S3RVER:S3RVER@${origin}/none`)).list()).rejects.toThrow();
});

test('originals are carried over, stopped midway and begun again, and back', async () => {
  const [here, there] = [store('folder'), store('bucket')];
  for (let one = 0; one < 5; one++) await here.write(`p${one}.webp`, Buffer.alloc(10 + one, one));
  let sent = 0;
  const cut: Originals = {
    ...there,
    write: (name, bytes) => (++sent > 2 ? Promise.reject(new Error('the line is cut')) : there.write(name, bytes)),
  };
  await expect(carryOver(here, cut)).rejects.toThrow('the line is cut');
  // Half of one had arrived.
  await there.write('p2.webp', Buffer.alloc(3));
  expect(await carryOver(here, there)).toEqual({ carried: 3, there: 2 });
  expect(await carryOver(here, there)).toEqual({ carried: 0, there: 5 });
  await here.remove('p3.webp');
  expect(await carryOver(there, here)).toEqual({ carried: 1, there: 4 });
  expect(await here.read('p3.webp')).toEqual(Buffer.alloc(13, 3));
});

test('what does not arrive as it was sent is said', async () => {
  const liar: Originals = { ...store('folder'), list: async () => [], read: async () => Buffer.from('other') };
  await store('folder').write('p9.webp', Buffer.from('mine'));
  await expect(carryOver(store('folder'), liar)).rejects.toThrow('did not arrive');
});

test.each(['https://s3.example/mon', 'https://key:secret@s3.example/', 'ftp://key:secret@s3.example/mon', 'mon'])(
  '%s is no bucket',
  (text) => expect(bucketAddress.safeParse(text).success).toBe(false),
);

test('an address of a bucket names its keys, its region and its folder', () => {
  expect(bucketAddress.parse('https://K%2F1:s%40c@s3.example/mon/pictures?region=eu-central-1')).toEqual({
    ...{ endpoint: 'https://s3.example/mon', region: 'eu-central-1', prefix: 'pictures/' },
    login: { key: 'K/1', secret: 's@c' },
  });
});
