import { LRUCache } from 'lru-cache';
import type { Copy, Shelf } from './copy';
import { DEAF_TIME, FILES_SIZE, PASSING_COUNT, PASSING_SIZE } from './limits';

/** The kept copies, by address and by tag. */
export class Store {
  readonly #shelves: Record<Shelf, LRUCache<string, Copy>>;
  readonly #byTag = new Map<string, Set<Copy>>();
  /** Without a line to Postgres nobody would tell of a change: copies are believed for a short time only. */
  deaf = false;

  constructor(pagesSize: number, picturesSize: number) {
    const settled = { sizeCalculation: (copy: Copy) => copy.bytes, dispose: (copy: Copy) => this.#unlist(copy) };
    this.#shelves = {
      pages: new LRUCache({ maxSize: pagesSize, ...settled }),
      pictures: new LRUCache({ maxSize: picturesSize, ...settled }),
      passing: new LRUCache({ maxSize: PASSING_SIZE, max: PASSING_COUNT, ...settled }),
      files: new LRUCache({ maxSize: FILES_SIZE, ...settled }),
    };
  }

  /** The copy under a key, fresh or not. */
  find(key: string): Copy | undefined {
    const { pages, pictures, passing, files } = this.#shelves;
    return pages.get(key) ?? files.get(key) ?? pictures.get(key) ?? passing.get(key);
  }

  isFresh(copy: Copy, now: number): boolean {
    if (copy.freshUntil <= now) return false;
    if (!this.deaf || copy.shelf === 'files') return true;
    return Math.max(copy.renderedAt, copy.triedAt) + DEAF_TIME > now;
  }

  keep(copy: Copy): void {
    for (const shelf of Object.values(this.#shelves)) shelf.delete(copy.key);
    this.#shelves[copy.shelf].set(copy.key, copy);
    // Too large for its shelf: then it is not there to be listed.
    if (this.#shelves[copy.shelf].peek(copy.key) !== copy) return;
    for (const tag of copy.mark.tags) {
      const listed = this.#byTag.get(tag);
      if (listed === undefined) this.#byTag.set(tag, new Set([copy]));
      else listed.add(copy);
    }
  }

  drop(copy: Copy): void {
    if (this.#shelves[copy.shelf].peek(copy.key) === copy) this.#shelves[copy.shelf].delete(copy.key);
  }

  /** Hard deletes, also the last good copies; soft leaves those for an outage. Says how many were touched. */
  forget(tags: Iterable<string>, hard: boolean): number {
    let touched = 0;
    for (const tag of tags) {
      for (const copy of [...(this.#byTag.get(tag) ?? [])]) {
        touched += 1;
        this.#fade(copy, hard);
      }
    }
    return touched;
  }

  forgetAll(hard: boolean): void {
    const { pages, pictures, passing } = this.#shelves;
    for (const shelf of [pages, pictures, passing]) {
      for (const copy of [...shelf.values()]) this.#fade(copy, hard);
    }
  }

  /** Everything made by another build is renewed; the old copy answers meanwhile. */
  ageBuild(build: string): void {
    for (const shelf of Object.values(this.#shelves)) {
      for (const copy of shelf.values()) {
        // What names no build (content-hashed files) outlives them all.
        if (copy.mark.build !== build && copy.mark.build !== '') copy.outliveBuild();
      }
    }
  }

  /** The keys asked for last, the latest first. */
  recentKeys(count: number): string[] {
    return [...this.#shelves.pages.keys()].slice(0, count);
  }

  holdings(): Record<Shelf, { copies: number; bytes: number }> {
    const count = (shelf: LRUCache<string, Copy>) => ({ copies: shelf.size, bytes: shelf.calculatedSize });
    const { pages, pictures, passing, files } = this.#shelves;
    return { pages: count(pages), pictures: count(pictures), passing: count(passing), files: count(files) };
  }

  #fade(copy: Copy, hard: boolean) {
    copy.freshUntil = 0;
    copy.oldBuild = false;
    copy.triedAt = 0;
    // A 404 whose address was published, a 410 whose piece came back: no last good copy of anything.
    if (hard || copy.mark.status >= 400) this.drop(copy);
  }

  #unlist(copy: Copy) {
    for (const tag of copy.mark.tags) {
      const listed = this.#byTag.get(tag);
      listed?.delete(copy);
      if (listed?.size === 0) this.#byTag.delete(tag);
    }
  }
}
