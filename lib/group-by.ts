/** A list in groups of the same key, none of them empty; groups and what is in them stay in the order of the list. */
export function groupBy<It, Key>(list: readonly It[], keyOf: (it: It) => Key): [Key, [It, ...It[]]][] {
  const groups = new Map<Key, [It, ...It[]]>();
  for (const it of list) {
    const key = keyOf(it);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return [...groups];
}
