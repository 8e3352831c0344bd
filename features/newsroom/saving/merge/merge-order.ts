/**
 * Two versions of the order of named things. Insertions of both are kept, each in its place; what one side moved is
 * moved; what both moved stands where theirs has it. `isThere` says what is in the result at all: whether something goes is
 * not decided by order.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  isThere: (id: string) => boolean,
): string[] {
  const [was, others] = [new Map(base.map((id, at) => [id, at])), new Set(theirs)];
  const movedByThem = movedIn(was, theirs);
  const moved = new Set([...movedIn(was, mine)].filter((id) => others.has(id) && !movedByThem.has(id)));

  const result = unique(theirs).filter((id) => isThere(id) && !moved.has(id));
  const placed = new Set(result);
  let before: string | null = null;
  for (const id of unique(mine)) {
    if (!isThere(id)) continue;
    if (!placed.has(id)) {
      result.splice(before === null ? 0 : result.indexOf(before) + 1, 0, id);
      placed.add(id);
    }
    before = id;
  }
  return result;
}

/** What stands elsewhere than before, beside the longest run that kept its order. */
function movedIn(was: ReadonlyMap<string, number>, now: readonly string[]): Set<string> {
  const known = unique(now).flatMap((id) => {
    const at = was.get(id);
    return at === undefined ? [] : [{ id, at }];
  });
  const kept = longestRun(known.map((it) => it.at));
  return new Set(known.filter((_, index) => !kept.has(index)).map((it) => it.id));
}

/** Indexes of a longest rising subsequence. */
function longestRun(numbers: number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at);
  return run;
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
