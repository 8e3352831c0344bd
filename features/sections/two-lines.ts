/** A name in two lines of much the same length: ["Components /", "Systems"]. One word stays one line. */
export function twoLines(name: string): [string] | [string, string] {
  const words = name.split(' ');
  let best: [string] | [string, string] = [name];
  for (let cut = 1; cut < words.length; cut++) {
    const first = words.slice(0, cut).join(' ');
    const second = words.slice(cut).join(' ');
    // A line may end with "/" or "&" but not begin with it; a bracket opens one.
    if (/^[^\p{L}\p{N}(]/u.test(second)) continue;
    if (Math.max(first.length, second.length) < longest(best)) best = [first, second];
  }
  return best;
}

const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
