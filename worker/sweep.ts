import { forgetOldMessages } from '@/features/contact/commands';
import { forgetOldLetters, forgetOldProofs, forgetUnconfirmed } from '@/features/newsletter/commands/forget-old';
import { forgetOldSaves } from '@/features/newsroom/drafts/forget-old';
import { forgetExpiredKeys } from '@/features/staff/doors/forget-expired';
import { clearFolder } from '@/lib/mail-folder';
import { staffDb } from '@/lib/staff-db';

const DAY = 24 * 60 * 60_000;

/** Removes what nothing asks for any more: events that every press has read, attempts whose window is long closed. */
export async function sweep(now: Date): Promise<void> {
  const before = new Date(now.getTime() - 2 * DAY);
  await staffDb().pressEvent.deleteMany({ where: { happenedAt: { lt: before } } });
  await staffDb().attempt.deleteMany({ where: { windowStart: { lt: before } } });
  await forgetUnconfirmed(now);
  await forgetOldMessages(now);
  await forgetOldProofs(now);
  await forgetOldLetters(now);
  await forgetOldSaves(now);
  await forgetExpiredKeys(now);
  await clearFolder(new Date(now.getTime() - 30 * DAY));
}
