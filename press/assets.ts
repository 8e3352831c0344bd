import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isCompressible } from './compress';
import { Copy } from './copy';
import { FOREVER, guardHeaders } from './headers';
import { RENDER_TIME } from './limits';
import type { Log } from './log';
import { kindOf } from './routes';
import type { Store } from './store';
import { Turnstile } from './turnstile';
import type { Upstream } from './upstream';
import { makeWires } from './wires';

export type AssetFound = { ok: true; copy: Copy } | { ok: false; problem: 'missing' | 'unreachable' };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

const ASSET_SIZE = 8 * 1024 * 1024;
/** An asset that no build has named for so long is named by no kept page either. */
const KEPT_DAYS = 90;
const AT_ONCE = 16;

/** The files of builds, kept on disk once served: pages of an earlier build go on finding their stylesheet. */
export class Assets {
  readonly #loading = new Map<string, Promise<AssetFound>>();
  readonly #turnstile = new Turnstile(AT_ONCE, 500, RENDER_TIME);
  readonly #folder: string;

  constructor(
    dataFolder: string,
    readonly upstream: Upstream,
    readonly store: Store,
    readonly log: Log,
  ) {
    this.#folder = join(dataFolder, 'assets');
  }

  async open(): Promise<void> {
    try {
      await this.#clear();
    } catch (error) {
      // A full or locked disk is no reason not to open.
      this.log('error', 'assets-folder-unusable', { folder: this.#folder, cause: String(error) });
    }
  }

  async #clear(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const oldest = Date.now() - KEPT_DAYS * 86_400_000;
    for (const name of await readdir(this.#folder)) {
      const { mtimeMs } = await stat(join(this.#folder, name));
      if (mtimeMs < oldest) await rm(join(this.#folder, name), { force: true });
    }
  }

  /** From memory, from Next, or from the disk where Next knows it no longer or is away. */
  find(path: string): Promise<AssetFound> {
    const kept = this.store.find(path);
    if (kept !== undefined) return Promise.resolve({ ok: true, copy: kept });
    const under = this.#loading.get(path);
    if (under !== undefined) return under;
    const loading = this.#load(path).finally(() => this.#loading.delete(path));
    this.#loading.set(path, loading);
    return loading;
  }

  /** Puts aside what a kept page needs, before anybody asks: the next build may come first. */
  putAside(paths: string[]): void {
    for (const path of paths) {
      if (kindOf(path) !== 'asset' || this.store.find(path) !== undefined) continue;
      this.find(path).catch((error: unknown) => this.log('warn', 'asset-not-kept', { path, cause: String(error) }));
    }
  }

  async #load(path: string): Promise<AssetFound> {
    if (!(await this.#turnstile.enter())) return { ok: false, problem: 'unreachable' };
    const asked = await this.upstream
      .ask({ method: 'GET', path, headers: { 'accept-encoding': 'identity' }, time: RENDER_TIME, size: ASSET_SIZE })
      .finally(() => this.#turnstile.leave());
    const answered = asked.ok && asked.answer.status === 200 ? asked.answer.body : null;
    if (answered !== null) await this.#write(path, answered);
    const body = answered ?? (await this.#read(path));
    if (body !== null) return { ok: true, copy: await this.#keep(path, body) };
    return { ok: false, problem: asked.ok && asked.answer.status < 500 ? 'missing' : 'unreachable' };
  }

  async #keep(path: string, body: Buffer): Promise<Copy> {
    const never = Number.POSITIVE_INFINITY;
    const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
    const compressible = isCompressible(contentType);
    const said = { contentType, cacheControl: FOREVER, rest: guardHeaders('asset'), compressible, tagged: true };
    const wires = await makeWires(body, { ...said, modifiedAt: null });
    // No build: its name says its content.
    const mark = { tags: [], renewAt: never, neverAfter: never, status: 200, location: null, build: '' };
    const copy = new Copy(path, 'files', mark, Date.now(), wires, false, null);
    this.store.keep(copy);
    return copy;
  }

  async #read(path: string): Promise<Buffer | null> {
    return readFile(this.#fileOf(path)).catch(() => null);
  }

  async #write(path: string, body: Buffer): Promise<void> {
    const draft = `${this.#fileOf(path)}.${randomUUID()}`;
    try {
      await writeFile(draft, body);
      await rename(draft, this.#fileOf(path));
    } catch (error) {
      // Without a place on disk the site works on; only a rebuild would miss the file.
      this.log('warn', 'asset-not-written', { path, cause: String(error) });
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** No part of an address ever names a file. */
  #fileOf(path: string): string {
    return join(this.#folder, createHash('sha256').update(path).digest('hex'));
  }
}
