import { RENDER_TIME_DEV } from './limits';

type Forgotten = { number: number; at: number; tags: ReadonlySet<string> | 'all'; hard: boolean };

/** Remembers what was forgotten while pages were being rendered, so that none of them is kept with old words in it. */
export class Forgets {
  /** Counts every forgetting; a render notes it when it begins. */
  count = 0;
  #recent: Forgotten[] = [];

  note(tags: readonly string[] | 'all', hard: boolean, now = Date.now()): void {
    this.count += 1;
    this.#recent = this.#recent.filter((one) => one.at > now - 2 * RENDER_TIME_DEV);
    this.#recent.push({ number: this.count, at: now, tags: tags === 'all' ? 'all' : new Set(tags), hard });
  }

  /** How the tags of a render that began at `since` were forgotten meanwhile. */
  hit(since: number, tags: readonly string[]): 'no' | 'soft' | 'hard' {
    if (since === this.count) return 'no';
    const hits = this.#recent.filter((one) => {
      const { tags: gone } = one;
      return one.number > since && (gone === 'all' || tags.some((tag) => gone.has(tag)));
    });
    if (hits.length === 0) return 'no';
    return hits.some((one) => one.hard) ? 'hard' : 'soft';
  }
}
