import 'server-only';
import { randomBytes } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';
import { authenticatorUri, halfMinuteOf } from '@/features/staff/account/authenticator';
import { ISSUER, staffAuth } from '@/features/staff/auth';
import { staffDb, type Transaction } from '@/lib/staff-db';

type Person = { id: string; email: string };
const pending = z.object({ secret: z.string(), recoveryCodes: z.array(z.string()) });
const MINUTES = 15;
const nameOf = (staffId: string) => `another-phone:${staffId}`;

/**
 * Draws a new second step and lays it beside the old one, which counts until a code of the new one was right: whoever
 * gives up on the way has what they had.
 */
export async function drawAnotherPhone(tx: Transaction, { id, email }: Person, now: Date) {
  const drawn = { secret: draw(32), recoveryCodes: Array.from({ length: 10 }, () => `${draw(5)}-${draw(5)}`) };
  const value = await symmetricEncrypt({ key: await key(), data: JSON.stringify(drawn) });
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  await tx.staffVerification.deleteMany({ where: { identifier: nameOf(id) } });
  await tx.staffVerification.create({ data: { identifier: nameOf(id), value, expiresAt } });
  return { uri: authenticatorUri(drawn.secret, ISSUER, email), recoveryCodes: drawn.recoveryCodes };
}

/** Puts the new one in the old one's place where the code is its own; once. `also`: more of the same transaction. */
export async function takeAnotherPhone(
  { id }: Person,
  code: string,
  now: Date,
  also: (tx: Transaction) => Promise<void>,
): Promise<boolean> {
  const where = { identifier: nameOf(id), expiresAt: { gt: now } };
  const waiting = await staffDb().staffVerification.findFirst({ where });
  if (!waiting) return false;
  const drawn = pending.parse(JSON.parse(await symmetricDecrypt({ key: await key(), data: waiting.value })));
  const usedThrough = halfMinuteOf(drawn.secret, code, now);
  if (usedThrough === null) return false;
  const secret = await symmetricEncrypt({ key: await key(), data: drawn.secret });
  const backupCodes = await symmetricEncrypt({ key: await key(), data: JSON.stringify(drawn.recoveryCodes) });
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.staffVerification.deleteMany({ where: { id: waiting.id } });
    if (count === 0) return false;
    await tx.staffTwoFactor.deleteMany({ where: { staffId: id } });
    await tx.staffTwoFactor.create({ data: { staffId: id, secret, backupCodes, verified: true, usedThrough } });
    await also(tx);
    return true;
  });
}

const key = async () => (await staffAuth().$context).secretConfig;

/** Letters and digits that nobody can guess; more are drawn than needed, since two of 64 are neither. */
function draw(length: number): string {
  const letters = randomBytes(length * 4)
    .toString('base64url')
    .replace(/[-_]/g, '');
  return letters.slice(0, length);
}
