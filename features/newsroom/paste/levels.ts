import type { Step } from './pieces';

/** An entry of a list that is written as a paragraph with a level: Word's, Word's on the web, Google Docs' when saved. */
export type LevelledEntry = { level: number; list: string; ordered: boolean; number: number | null };

/** Turns levels into lists within lists. `interrupt` where anything else stands between two entries. */
export function openLevels(newKey: () => number) {
  const lastNumbers = new Map<string, number>();
  let steps: (Step & { level: number })[] = [];
  return {
    interrupt: () => {
      steps = [];
    },
    place: ({ level, list, ordered, number }: LevelledEntry): Step[] => {
      steps = steps.filter((it) => it.level <= level);
      const same = steps.at(-1);
      const known = `${list}:${level}`;
      const continues =
        same?.level === level &&
        same.ordered === ordered &&
        (!ordered || number === null || number === same.number + 1);
      const follows = number ?? (lastNumbers.get(known) ?? 0) + 1;
      const step = continues
        ? { ...same, entry: newKey(), number: same.number + 1 }
        : { list: newKey(), entry: newKey(), ordered, number: follows, level };
      if (same?.level === level) steps = steps.slice(0, -1);
      steps = [...steps, step];
      lastNumbers.set(known, step.number);
      return steps;
    },
  };
}

/** "3." is 3, "b)" is 2, "iv." is 4; null for a bullet. */
export function ordinalOf(marker: string): number | null {
  const said = /^\(?(?:\d{1,3}\.)*(\d{1,6}|[a-z]{1,8})[.):]?\)?$/i.exec(marker.replace(/[\s\u00a0]+/g, ''))?.[1];
  if (!said || (said === 'o' && !/[.)]/.test(marker))) return null;
  if (/^\d/.test(said)) return Number(said);
  if (!/[.):]/.test(marker)) return null;
  const letters = said.toLowerCase();
  if (letters.length === 1 && !/[ivx]/.test(letters)) return letters.charCodeAt(0) - 96;
  return roman(letters) ?? (letters.length === 1 ? letters.charCodeAt(0) - 96 : null);
}

const ROMAN: Partial<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(letters: string): number | null {
  let sum = 0;
  for (const [index, letter] of [...letters].entries()) {
    const value = ROMAN[letter];
    if (value === undefined) return null;
    sum += value < (ROMAN[letters[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
