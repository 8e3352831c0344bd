import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

const block = 512;

/**
 * Opens a new .tar.gz that only its user can read; it gets its name when it is whole.
 * @returns `{ add(name, bytes), finish(), giveUp() }`
 */
export function createTar(path) {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.part`;
  const gzip = createGzip({ level: 6 });
  const written = pipeline(gzip, createWriteStream(half, { mode: 0o600, flush: true }));
  const failed = new Promise((_, reject) => written.catch(reject));
  failed.catch(() => {});
  const clear = () => rmSync(half, { force: true });
  process.once('exit', clear);

  async function write(bytes) {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), failed]);
  }

  return {
    async add(name, bytes) {
      const { prefix, base } = split(name);
      await write(header(prefix, base, bytes.length));
      await write(bytes);
      await write(Buffer.alloc(padding(bytes.length)));
    },
    async finish() {
      await write(Buffer.alloc(2 * block));
      gzip.end();
      await written;
      renameSync(half, path);
      process.off('exit', clear);
    },
    giveUp() {
      gzip.destroy();
      clear();
      process.off('exit', clear);
    },
  };
}

/** The files of a .tar.gz, one after another: `{ name, bytes }`. */
export async function* readTar(path) {
  const pull = puller(path);
  for (;;) {
    const head = await pull(block);
    if (head.every((byte) => byte === 0)) return;
    const size = Number.parseInt(text(head, 124, 12), 8);
    const prefix = text(head, 345, 155);
    const bytes = await pull(size);
    await pull(padding(size));
    yield { name: (prefix ? `${prefix}/` : '') + text(head, 0, 100), bytes };
  }
}

function puller(path) {
  const packed = createReadStream(path);
  const gunzip = createGunzip();
  packed.on('error', (problem) => gunzip.destroy(problem));
  const pieces = packed.pipe(gunzip)[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  return async (wanted) => {
    const parts = [held];
    let length = held.length;
    while (length < wanted) {
      const { value, done } = await pieces.next();
      if (done) throw new Error('unexpected end of file');
      parts.push(value);
      length += value.length;
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts, length);
    held = all.subarray(wanted);
    return all.subarray(0, wanted);
  };
}

/** The oldest common format: names of up to 100 bytes, after a folder of up to 155. */
function header(prefix, base, size) {
  const head = Buffer.alloc(block);
  const put = (value, at) => head.write(value, at, 'utf8');
  put(base, 0);
  put('0000600\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${size.toString(8).padStart(11, '0')}\0`, 124);
  put(
    `${Math.floor(Date.now() / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  put('        ', 148);
  put('0', 156);
  put('ustar\x0000', 257);
  put(prefix, 345);
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

function split(name) {
  const at = name.lastIndexOf('/');
  const [prefix, base] = at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
  if (Buffer.byteLength(prefix) > 155 || Buffer.byteLength(base) > 100)
    throw new Error(`The name is too long for a backup: ${name}`);
  return { prefix, base };
}

function padding(size) {
  return (block - (size % block)) % block;
}

function text(head, at, length) {
  const field = head.subarray(at, at + length);
  const end = field.indexOf(0);
  return field
    .subarray(0, end < 0 ? length : end)
    .toString('utf8')
    .trim();
}
