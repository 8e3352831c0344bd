/** "Mara Lindqvist-Øye" → "ML": the first letters of the first and of the last name. */
export function initialsOf(name: string): string {
  const names = name.split(/\s+/u).filter(Boolean);
  const letters = names.length > 1 ? [names[0], names.at(-1)] : names;
  return letters.map((it = '') => [...it][0] ?? '').join('');
}
