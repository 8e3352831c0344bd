import { compressBest } from './compress';
import type { Copy } from './copy';
import { betterWire } from './wires';

/** So often asked for, a copy is worth 35 ms of another thread. */
const HOT = 20;

/** Compresses hot copies as well as can be, one at a time. */
export class Recompress {
  #waiting: Copy[] = [];
  #working = false;

  consider(copy: Copy): void {
    if (copy.hits !== HOT || copy.wires.br === null) return;
    this.#waiting.push(copy);
    if (!this.#working) void this.#work();
  }

  async #work() {
    this.#working = true;
    for (let copy = this.#waiting.shift(); copy !== undefined; copy = this.#waiting.shift()) {
      const { br, plain } = copy.wires;
      if (br === null || copy.freshUntil === 0) continue;
      const best = await compressBest(plain.body).catch(() => br.body);
      if (best.length < br.body.length) copy.wires = { ...copy.wires, br: betterWire(br, best) };
    }
    this.#working = false;
  }
}
