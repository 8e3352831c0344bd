/** While two builds answer side by side, the press does not swing back to the one it left for so long. */
const LEFT_TIME = 60_000;

/** The build whose pages are current. */
export class Build {
  #changedAt = 0;
  #left = '';

  constructor(
    public current: string,
    readonly onChange: (build: string) => void,
  ) {}

  /** A page rendered from `begunAt` on names its build; one begun before the last change says nothing new. */
  seen(build: string, begunAt: number): void {
    if (begunAt < this.#changedAt) return;
    if (build === this.#left && Date.now() < this.#changedAt + LEFT_TIME) return;
    if (build !== '') this.change(build);
  }

  change(build: string): void {
    if (build === this.current) return;
    this.#left = this.current;
    this.current = build;
    this.#changedAt = Date.now();
    this.onChange(build);
  }

  isPast(build: string): boolean {
    return build !== '' && build !== this.current;
  }
}
