/** Chance that always falls the same way for the same seed. */
export type Chance = {
  /** 0 up to, never reaching, 1 */
  next: () => number;
  between: (low: number, high: number) => number;
  /** a whole number, both ends included */
  whole: (low: number, high: number) => number;
  odds: (of: number) => boolean;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
};

export function chanceOf(seed: string): Chance {
  const next = mulberry(hash(seed));
  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    whole,
    odds: (of) => next() < of,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
  };
}

/** FNV-1a over code points, 32 bits. */
function hash(text: string): number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return state >>> 0;
}

function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
