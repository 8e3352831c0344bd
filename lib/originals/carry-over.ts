import type { Originals } from './originals';

type Carried = {
  /** Brought over now. */
  carried: number;
  /** There already, of the same size. */
  there: number;
};

/**
 * Copies what one store has to another that lacks it. Nothing is taken away, and what is there is left: it can be stopped
 * at any moment and begun again. Each file is read back and compared before it counts.
 */
export async function carryOver(from: Originals, to: Originals, told: (done: number, of: number) => void = () => {}) {
  const [mine, theirs] = [await from.list(), new Map((await to.list()).map(({ name, bytes }) => [name, bytes]))];
  const counted: Carried = { carried: 0, there: 0 };
  for (const { name, bytes } of mine) {
    if (theirs.get(name) === bytes) counted.there += 1;
    else if (await carry(name, from, to)) counted.carried += 1;
    told(counted.carried + counted.there, mine.length);
  }
  return counted;
}

/** False for a file that was taken away meanwhile. */
async function carry(name: string, from: Originals, to: Originals): Promise<boolean> {
  const bytes = await from.read(name);
  if (bytes === null) return false;
  await to.write(name, bytes);
  const arrived = await to.read(name);
  if (!arrived?.equals(bytes)) throw new Error(`${name} did not arrive as it was sent.`);
  return true;
}
