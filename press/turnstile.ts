/** Lets a few through at once and a bounded number wait; the rest are turned away at the door. */
export class Turnstile {
  #inside = 0;
  #waiting: (() => void)[] = [];

  constructor(
    readonly places: number,
    readonly queue: number,
    readonly patience: number,
  ) {}

  get inside(): number {
    return this.#inside;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** True when in: then `leave` must follow. False when there is no room or the wait was too long. */
  enter(): Promise<boolean> {
    if (this.#inside < this.places) {
      this.#inside += 1;
      return Promise.resolve(true);
    }
    if (this.#waiting.length >= this.queue) return Promise.resolve(false);
    return new Promise((resolve) => {
      const admit = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== admit);
        resolve(false);
      }, this.patience);
      this.#waiting.push(admit);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    // Whoever waited takes the place over.
    if (next === undefined) this.#inside -= 1;
    else next();
  }
}
