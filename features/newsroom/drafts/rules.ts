const MINUTE = 60_000;

/** A save that leaves less than half of a text that was one. */
export const removesMost = (words: number, left: number) => words >= SHORTEST && left * 2 < words;

/** Whether so many words could be most of any text: only then are all of them counted. */
export const mayRemoveMost = (removed: number) => removed * 2 > SHORTEST;

const SHORTEST = 20;

type Writing = {
  /** When the last revision was kept, or else the piece was opened. */
  since: Date;
  /** When the last revision was kept, if one was. */
  kept: Date | null;
  changedAt: Date;
  changedById: string | null;
  /** Who writes now. */
  staffId: string | null;
  now: Date;
};

/** Every ten minutes of writing; and when another goes on with what somebody left a minute ago or more. */
export function wantsCheckpoint({ since, kept, changedAt, changedById, staffId, now }: Writing): boolean {
  if (kept && changedAt <= kept) return false;
  const takesOver = changedById !== null && changedById !== staffId && now.getTime() - changedAt.getTime() >= MINUTE;
  return takesOver || now.getTime() - since.getTime() >= 10 * MINUTE;
}
