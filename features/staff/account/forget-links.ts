import type { Transaction } from '@/lib/staff-db';

/** A new address that waits to be confirmed: whose it is, and what it is. */
export const NEW_EMAIL = 'new-email:';

/** What somebody asked for before their password changed may have been asked for by somebody else. */
export async function forgetNewEmail(tx: Transaction, staffId: string): Promise<void> {
  await tx.staffVerification.deleteMany({
    where: { identifier: { startsWith: NEW_EMAIL }, value: { startsWith: `${staffId} ` } },
  });
}

/** Links to a new password went to the old address, which may not be theirs any more. */
export async function forgetResets(tx: Transaction, staffId: string): Promise<void> {
  await tx.staffVerification.deleteMany({ where: { value: staffId } });
}
