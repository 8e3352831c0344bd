import 'server-only';
import { staffDb } from '@/lib/staff-db';

/** Where somebody is signed in, the newest first. */
export async function listSessions(staffId: string, now: Date) {
  return staffDb().staffSession.findMany({
    where: { staffId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
}

export async function listPasskeys(staffId: string) {
  return staffDb().staffPasskey.findMany({
    where: { staffId },
    select: { id: true, name: true, createdAt: true, backedUp: true },
    orderBy: { createdAt: 'asc' },
  });
}
