/** Each bucket is a tenth wider than the one before: 1 µs to 100 s in 200 of them. */
const STEP = Math.log(1.1);
const BUCKETS = 200;
const SMALLEST = 0.001;

/** Counts durations in buckets; quantiles come out to a tenth. */
export class Durations {
  readonly #counts = new Float64Array(BUCKETS);
  #total = 0;
  #sum = 0;

  add(milliseconds: number): void {
    const place = milliseconds <= SMALLEST ? 0 : Math.ceil(Math.log(milliseconds / SMALLEST) / STEP);
    const bucket = place < BUCKETS ? place : BUCKETS - 1;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#total += 1;
    this.#sum += milliseconds;
  }

  /** Milliseconds below which the given share of durations lies; 0 before the first. */
  quantile(share: number): number {
    let left = this.#total * share;
    if (left === 0) return 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      left -= this.#counts[bucket] ?? 0;
      if (left <= 0) return SMALLEST * 1.1 ** bucket;
    }
    return SMALLEST * 1.1 ** BUCKETS;
  }

  toLines(name: string, help: string): string[] {
    const seconds = (share: number) => (this.quantile(share) / 1000).toPrecision(3);
    return [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} summary`,
      `${name}{quantile="0.5"} ${seconds(0.5)}`,
      `${name}{quantile="0.99"} ${seconds(0.99)}`,
      `${name}_sum ${(this.#sum / 1000).toFixed(6)}`,
      `${name}_count ${this.#total}`,
    ];
  }
}
