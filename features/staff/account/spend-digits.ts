import 'server-only';
import { symmetricDecrypt } from 'better-auth/crypto';
import { halfMinuteOf } from '@/features/staff/account/authenticator';
import { staffAuth } from '@/features/staff/auth';
import type { Transaction } from '@/lib/staff-db';

/** Notes that these six digits, which were right, are used; false where they were before (RFC 6238, 5.2). */
export async function spendDigits(tx: Transaction, staffId: string, digits: string, now: Date): Promise<boolean> {
  const step = await tx.staffTwoFactor.findFirstOrThrow({ where: { staffId }, select: { secret: true } });
  const key = (await staffAuth().$context).secretConfig;
  const usedThrough = halfMinuteOf(await symmetricDecrypt({ key, data: step.secret }), digits, now);
  const unused = { OR: [{ usedThrough: null }, { usedThrough: { lt: usedThrough ?? 0 } }] };
  const { count } = await tx.staffTwoFactor.updateMany({ where: { staffId, ...unused }, data: { usedThrough } });
  return usedThrough !== null && count > 0;
}
