const SECOND = 1000;
const WAITS = [2, 5, 10, 15];

/** How long until the next attempt, in milliseconds: 2, 5, 10, then every 15 seconds, a fifth more or less. */
export function waitBefore(attempt: number, random: number): number {
  const seconds = WAITS[Math.min(attempt, WAITS.length) - 1] ?? 2;
  return Math.round(seconds * SECOND * (0.8 + random * 0.4));
}
