import { staffDb } from '@/lib/staff-db';

/** Sessions and codes that have run out open nothing; the addresses and devices that stand with them go. */
export async function forgetExpiredKeys(now: Date): Promise<void> {
  const over = { expiresAt: { lt: now } };
  await staffDb().staffSession.deleteMany({ where: over });
  await staffDb().staffVerification.deleteMany({ where: over });
}
