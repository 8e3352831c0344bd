import { diffArrays } from 'diff';
import { isSpace } from './words';

type Span = { from: number; to: number };
/** A stretch of three texts that began as one: who changed it. `both`: both made the same of it. */
export type Hunk = { by: 'nobody' | 'mine' | 'theirs' | 'both' | 'collide'; base: Span; mine: Span; theirs: Span };

/** Lays what two people made of a list of words beside each other, in order, without gaps. */
export function hunksOf(base: string[], mine: string[], theirs: string[]): Hunk[] {
  const [inMine, inTheirs] = [matchesOf(base, mine), matchesOf(base, theirs)];
  const hunks: Hunk[] = [];
  const at = { base: 0, mine: 0, theirs: 0 };
  const take = (base: number, mine: number, theirs: number): Omit<Hunk, 'by'> => {
    const span = {
      base: { from: at.base, to: base },
      mine: { from: at.mine, to: mine },
      theirs: { from: at.theirs, to: theirs },
    };
    Object.assign(at, { base, mine, theirs });
    return span;
  };
  for (let index = 0; index <= base.length; index++) {
    const end = index === base.length;
    const [mineAt, theirsAt] = end ? [mine.length, theirs.length] : [inMine[index] ?? -1, inTheirs[index] ?? -1];
    if (mineAt < 0 || theirsAt < 0) continue;
    if (index > at.base || mineAt > at.mine || theirsAt > at.theirs) {
      const spans = take(index, mineAt, theirsAt);
      hunks.push({ by: whose(base, mine, theirs, spans), ...spans });
    }
    if (!end) hunks.push({ by: 'nobody', ...take(index + 1, mineAt + 1, theirsAt + 1) });
  }
  return hunks;
}

function whose(base: string[], mine: string[], theirs: string[], spans: Omit<Hunk, 'by'>): Hunk['by'] {
  const [b, m, t] = [cut(base, spans.base), cut(mine, spans.mine), cut(theirs, spans.theirs)];
  if (equal(m, b)) return 'theirs';
  if (equal(t, b)) return 'mine';
  return equal(m, t) ? 'both' : 'collide';
}

export const cut = <It>(list: readonly It[], { from, to }: Span): It[] => list.slice(from, to);
const equal = (one: string[], other: string[]) =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** For each word of the base its place in what became of it, or -1. */
function matchesOf(base: string[], text: string[]): number[] {
  const matches: number[] = new Array(base.length).fill(-1);
  const changes = diffArrays(base, text, { maxEditLength: MOST_EDITS });
  if (!changes) return endsOf(base, text, matches);
  let [from, to] = [0, 0];
  for (const change of changes) {
    if (change.added) to += change.count;
    else if (change.removed) from += change.count;
    else for (let step = 0; step < change.count; step++) matches[from++] = to++;
  }
  return withoutLoneSpaces(base, text, matches);
}

/** Beyond this many changed words the search costs too much: what is between the two ends is one change. */
const MOST_EDITS = 1500;

function endsOf(base: string[], text: string[], matches: number[]): number[] {
  const shorter = Math.min(base.length, text.length);
  let start = 0;
  while (start < shorter && base[start] === text[start]) matches[start] = start++;
  let end = 1;
  while (end <= shorter - start && base[base.length - end] === text[text.length - end]) {
    matches[base.length - end] = text.length - end++;
  }
  return matches;
}

/** A space between two changed words is no common ground: a rewritten sentence stays one change. */
function withoutLoneSpaces(base: string[], text: string[], matches: number[]): number[] {
  return matches.map((to, from) => {
    if (to < 0 || !isSpace(base[from] ?? '')) return to;
    const before = from > 0 && to > 0 && matches[from - 1] !== to - 1;
    const after = from + 1 < base.length && to + 1 < text.length && matches[from + 1] !== to + 1;
    return before && after ? -1 : to;
  });
}
