/** Words that a proof types are known by their shape: "qa17z" is the 17th of writer a. Each is typed once. */
export const typedWord = (writer: string, number: number) => `q${writer}${number}z`;

/** All such words in anything that can be written as JSON. */
export function typedWordsIn(...values: unknown[]): Set<string> {
  return new Set(values.flatMap((it) => JSON.stringify(it)?.match(/q[a-z]\d+z/g) ?? []));
}
