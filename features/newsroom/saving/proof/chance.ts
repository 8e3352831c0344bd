/** Draws that are the same for the same seed. */
export type Chance = {
  /** 0 ≤ it < 1 */
  draw(): number;
  /** 0 ≤ it < most */
  below(most: number): number;
  pick<It>(list: readonly It[]): It | undefined;
  happens(share: number): boolean;
  uuid(): string;
};

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(draw() * most);
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    draw,
    below,
    pick: (list) => list[below(list.length)],
    happens: (share) => draw() < share,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
