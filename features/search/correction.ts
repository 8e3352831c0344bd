/** A word that live pieces hold, like one that was typed and that none does. */
export type Similar = { word: string; spelling: string; likeness: number; pieces: number };

const WORD = /[\p{L}\p{N}]+/gu;

/** The words that are looked for, without what is not wanted and without the word that means "or". */
export function wordsOf(q: string): string[] {
  return [...q.matchAll(WORD)].filter((match) => isWanted(q, match)).map(([word]) => word);
}

/** The question with each unknown word put right, or null where none can be. Everything else stays as it was typed. */
export function corrected(q: string, similar: Similar[]): string | null {
  const better = new Map<string, string>();
  for (const word of new Set(similar.map((it) => it.word))) {
    const best = bestOf(
      word,
      similar.filter((it) => it.word === word),
    );
    if (best !== null) better.set(word, best);
  }
  if (better.size === 0) return null;
  return q.replace(WORD, (word, at: number) =>
    isWanted(q, { 0: word, index: at }) ? (better.get(word) ?? word) : word,
  );
}

function isWanted(q: string, { 0: word, index }: { 0: string; index: number }): boolean {
  const excluded = /(^|\s)-"?$/.test(q.slice(0, index));
  return !excluded && word.toLowerCase() !== 'or' && /\p{L}/u.test(word);
}

/** The nearest in slips of the hand; of equally near ones the likest, then the one in more pieces. */
function bestOf(word: string, similar: Similar[]): string | null {
  const typed = folded(word);
  const most = typed.length <= 4 ? 1 : typed.length <= 9 ? 2 : 3;
  const near = similar
    .map((it) => ({ ...it, slips: countSlips(typed, folded(it.spelling)) }))
    .filter((it) => it.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.likeness - a.likeness || b.pieces - a.pieces);
  return near[0]?.spelling ?? null;
}

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters wrong, missing, too many, or two in each other's place (Damerau). */
export function countSlips(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [(last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) ways.push((before[column - 2] ?? 0) + 1);
      line.push(Math.min(...ways));
    }
    [before, last] = [last, line];
  }
  return last[other.length] ?? 0;
}
