import { countFound, type Run } from '@/features/search/marks';

const LONGEST = 240;
/** So much stands before the first word found. */
const BEFORE = 70;

/** The passage of a text that holds most of what was looked for; the standfirst where the body holds no more of it. */
export function snippetOf(standfirst: Run[], body: Run[]): Run[] {
  const best = linesOf(body).reduce<Run[]>((so, line) => (countFound(line) > countFound(so) ? line : so), []);
  return countFound(best) > countFound(standfirst) ? shortened(best) : shortened(standfirst);
}

/** A body is a line for each of its paragraphs. */
function linesOf(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

/** Cut at spaces, from a little before the first word found. */
function shortened(runs: Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  if (text.length <= LONGEST) return runs;
  const first = runs.findIndex((run) => run.found);
  const firstAt = runs.slice(0, Math.max(first, 0)).reduce((length, run) => length + run.text.length, 0);
  const start = firstAt <= BEFORE ? 0 : text.indexOf(' ', firstAt - BEFORE) + 1;
  const space = text.lastIndexOf(' ', start + LONGEST);
  const end = start + LONGEST >= text.length ? text.length : space > start ? space : start + LONGEST;
  return [
    ...(start > 0 ? [{ text: '… ', found: false }] : []),
    ...between(runs, start, end),
    ...(end < text.length ? [{ text: ' …', found: false }] : []),
  ];
}

function between(runs: Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
