import { assemble } from './assemble';
import type { Pasted, PasteOptions } from './clean-html';
import { drawId } from './draw-id';
import { dropJunk } from './letters';
import { PLAIN } from './look';
import { keptIn } from './pasted-note';
import type { Piece, Step } from './pieces';
import { openTally } from './tally';

/** Text without any markup: an empty line parts paragraphs, lines that begin with dashes or numbers are a list. */
export function readPlain(text: string, { newId = drawId }: Pick<PasteOptions, 'newId'> = {}): Pasted {
  const tally = openTally();
  const { text: clean, dropped } = dropJunk(text);
  tally.note('invisible characters', dropped);
  const lines = clean.split(/\r\n?|[\n\f\u2028\u2029]/).map((it) => it.trim());
  const hasGaps = lines.some((line, at) => line === '' && at > 0 && at < lines.length - 1);
  const groups = hasGaps ? grouped(lines) : lines.filter(Boolean).map((line) => [line]);
  const keys = { last: 0 };
  const pieces = (hasGaps ? groups : [groups.flat()]).flatMap(
    (group) => listOf(group, keys) ?? paragraphsOf(group, hasGaps),
  );
  const { blocks, pictures, notes } = assemble(pieces, { numbers: new Map(), language: undefined, newId });
  return { doc: blocks, pictures, note: { source: 'plain', ...tally.result(), kept: keptIn(blocks, notes) } };
}

function grouped(lines: string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((it) => it.length > 0);
}

const say = (text: string, steps: Step[] = []): Piece => ({
  kind: 'line',
  role: { is: 'paragraph' },
  steps,
  runs: [{ text, look: PLAIN }],
});

/** Two or more lines that all begin with a dash, or with numbers that count on. */
function listOf(lines: string[], keys: { last: number }): Piece[] | null {
  if (lines.length < 2) return null;
  const dashes = lines.map((line) => /^[-*+]\s+(\S.*)$/.exec(line)?.[1]);
  const numbers = lines.map((line) => /^(\d{1,4})[.)]\s+(\S.*)$/.exec(line));
  const first = Number(numbers[0]?.[1]);
  const counts = numbers.every((it, at) => Number(it?.[1]) === first + at);
  const said = counts ? numbers.map((it) => it?.[2]) : dashes;
  const list = ++keys.last;
  const entries = said.flatMap((text, at) =>
    text === undefined ? [] : [say(text, [{ list, entry: ++keys.last, ordered: counts, number: (first || 1) + at }])],
  );
  return entries.length === lines.length ? entries : null;
}

/** Lines of one paragraph: joined where they were only broken to fit a window, else each on its own. */
function paragraphsOf(lines: string[], oneParagraph: boolean): Piece[] {
  if (!oneParagraph) return lines.map((line) => say(line));
  const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= 55 && line.length <= 100);
  if (wrapped) return [say(lines.join(' '))];
  const runs = lines.flatMap((text, at) =>
    at === 0 ? [{ text, look: PLAIN }] : ['break' as const, { text, look: PLAIN }],
  );
  return [{ kind: 'line', role: { is: 'paragraph' }, steps: [], runs }];
}
