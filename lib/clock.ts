/** The earliest of some instants, those that are not known left out; null when none is. */
export function earliest(...instants: (Date | null | undefined)[]): Date | null {
  const known = instants.filter((it) => it instanceof Date);
  return known.length === 0 ? null : new Date(Math.min(...known.map(Number)));
}
