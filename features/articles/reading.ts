const WORDS_PER_MINUTE = 225;
/** Below this a piece is read before its reading time. */
const WORTH_SAYING = 150;

/** Minutes to read, at least one; null for a brief. */
export function readingMinutes(words: number): number | null {
  if (words < WORTH_SAYING) return null;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
