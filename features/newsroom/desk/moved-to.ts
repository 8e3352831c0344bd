/** A list with one of its things in another place; the very list where nothing moves. */
export function movedTo<Thing>(list: Thing[], from: number, to: number): Thing[] {
  const thing = list[from];
  if (thing === undefined || to === from || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), thing, ...rest.slice(to)];
}
