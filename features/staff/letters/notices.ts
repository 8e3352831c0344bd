import { z } from 'zod';
import type { Transaction } from '@/lib/staff-db';

export const NOTICE = z.enum([
  ...(['password-changed', 'second-step-set-up', 'second-step-changed', 'second-step-removed'] as const),
  ...(['recovery-code-used', 'passkey-added', 'passkey-removed'] as const),
]);
export type Notice = z.infer<typeof NOTICE>;

/** What was done to somebody's way in. */
export const NOTICES: Record<Notice, string> = {
  'password-changed': 'Your password was changed. Every other session has ended.',
  'second-step-set-up': 'A second step was set up: signing in asks for the six digits of an authenticator.',
  'second-step-changed': 'Your second step was changed: the six digits of another authenticator count from now on.',
  'second-step-removed':
    'An owner took your second step away. You set up a new one at the next sign-in, before anything else.',
  'recovery-code-used': 'Somebody signed in with your password and one of your recovery codes.',
  'passkey-added': 'A passkey was added: its device signs in without your password.',
  'passkey-removed': 'A passkey was removed: it opens nothing any more.',
};
/** Tells somebody by mail what was done to their way in, if what was done comes to be. */
export async function tellOf(tx: Transaction, staffId: string, notice: Notice, now: Date): Promise<void> {
  await tx.outbox.create({ data: { kind: 'mail.staff-notice', payload: { staffId, notice }, dueAt: now } });
}
