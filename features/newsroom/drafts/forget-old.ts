import { staffDb } from '@/lib/staff-db';

const DAY = 24 * 60 * 60_000;

/**
 * Lets go of what only lately opened windows ask for: answers to keys and the log of changes after ninety days, windows
 * that gave no sign for a day. Whoever comes back after longer is told everything anew; texts and passages stay.
 */
export async function forgetOldSaves(now: Date): Promise<void> {
  const before = new Date(now.getTime() - 90 * DAY);
  await staffDb().draftSave.deleteMany({ where: { savedAt: { lt: before } } });
  await staffDb().draftChange.deleteMany({ where: { at: { lt: before } } });
  await staffDb().presence.deleteMany({ where: { seenAt: { lt: new Date(now.getTime() - DAY) } } });
}
