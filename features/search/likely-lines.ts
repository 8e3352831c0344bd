/** So many lines of a body are looked at closely: marking costs more than finding. */
const MOST_LINES = 2;
/** In letters: so much of a body where none of its lines looks likely, since a stem can differ from every beginning. */
const OTHERWISE = 3000;
/** In letters: endings that a word may have or lose. */
const ENDING = 3;

/** The lines of a text that hold beginnings of most of the words asked for, in their order: where a snippet is found. */
export function likelyLines(text: string, q: string): string {
  const beginnings = [...new Set(folded(q).match(/[\p{L}\p{N}]+/gu) ?? [])].map(beginningOf);
  const lines = text.split('\n').map((line) => ({ line, holds: countHeld(folded(line), beginnings) }));
  const best = lines.filter((it) => it.holds > 0).sort((one, other) => other.holds - one.holds);
  if (best.length === 0) return text.slice(0, OTHERWISE);
  const chosen = new Set(best.slice(0, MOST_LINES));
  return lines.flatMap((it) => (chosen.has(it) ? [it.line] : [])).join('\n');
}

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

const beginningOf = (word: string) => word.slice(0, Math.max(Math.min(word.length, 3), word.length - ENDING));

function countHeld(line: string, beginnings: string[]): number {
  return beginnings.filter((it) => new RegExp(`(?<![\\p{L}\\p{N}])${it}`, 'u').test(line)).length;
}
