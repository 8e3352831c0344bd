/** A run of text, found by the search or not. */
export type Run = { text: string; found: boolean };

// The database puts these round what it found; no text that readers see holds them.
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The letters that a text and its folded copy are compared by: one for one. */
export const comparable = (text: string) => text.normalize('NFC').replaceAll(OPEN, ' ').replaceAll(CLOSE, ' ');

/** The same as it is given to the database, whose parser would take these for tags. */
export const markable = (text: string) => text.replaceAll(/[<>&]/g, ' ');

/**
 * The text as written, cut where the folded copy of it is marked. A copy that does not have the same length letter for
 * letter marks nothing: better no mark than one in the wrong place.
 */
export function toRuns(text: string, marked: string): Run[] {
  const letters = [...text];
  const copy = [...marked];
  if (copy.filter((it) => it !== OPEN && it !== CLOSE).length !== letters.length) return [{ text, found: false }];
  const runs: Run[] = [];
  let found = false;
  let at = 0;
  for (const letter of copy) {
    if (letter === OPEN || letter === CLOSE) {
      found = letter === OPEN;
      continue;
    }
    const last = runs.at(-1);
    const written = letters[at++] ?? '';
    if (last?.found === found) last.text += written;
    else runs.push({ text: written, found });
  }
  return wholeWords(runs);
}

/** Of a plural only the stem may have been found: the mark goes on to the end of the word. */
function wholeWords(runs: Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    const before = runs[index - 1];
    if (run.found) return [{ ...run, text: run.text + (next ? endOfWord(next.text) : '') }];
    const rest = before?.found ? run.text.slice(endOfWord(run.text).length) : run.text;
    return rest === '' ? [] : [{ ...run, text: rest }];
  });
}

const endOfWord = (text: string) => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';

export const textOfRuns = (runs: Run[]) => runs.map((run) => run.text).join('');

/** How many different words were found in it. */
export const countFound = (runs: Run[]) =>
  new Set(runs.filter((run) => run.found).map((run) => run.text.toLocaleLowerCase())).size;
