/** Refuses a name that could lead out of the store. */
export function safe(name: string): string {
  if (!isSafe(name)) throw new Error(`Not the name of a kept file: ${name}`);
  return name;
}

export const isSafe = (name: string) => /^[a-z0-9][a-z0-9.-]*$/.test(name) && !name.includes('..');
