/** A mistake in a text of the demonstration set, with the place where to put it right. */
export class SeedRefusal extends Error {
  constructor({ file, line }: Place, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}

export type Place = { file: string; line: number };
