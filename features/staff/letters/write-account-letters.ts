import { z } from 'zod';
import type { Publisher } from '@/features/mail/queries';
import type { Written } from '@/features/mail/sender';
import { findNewEmail } from '@/features/staff/account/new-email';
import { doorLetter } from '@/features/staff/letters/door-letter';
import { NOTICE, NOTICES } from '@/features/staff/letters/notices';
import { ACCOUNT, newAddressPath } from '@/features/staff/paths';
import { staffDb } from '@/lib/staff-db';

type Skip = { skip: string };

const newAddress = z.object({ staffId: z.uuid(), email: z.string(), token: z.string() });

/** To an address that somebody of the house says is theirs. */
export async function writeNewAddress(payload: unknown, publisher: Publisher, now: Date): Promise<Written | Skip> {
  const { staffId, email, token } = newAddress.parse(payload);
  const waits = await findNewEmail(token, now);
  if (waits?.staffId !== staffId || waits.email !== email) return { skip: 'the request is over' };
  return doorLetter(
    {
      to: email,
      subject: `Your address for the newsroom of ${publisher.name}`,
      before: `${waits.name} wants to sign in to the newsroom of ${publisher.name} with this address. If that is you, confirm it here:`,
      path: newAddressPath(token),
      after: 'The link works once, within a day. If it was not you, do nothing: the old address stays.',
    },
    publisher,
  );
}

const addressChanged = z.object({ staffId: z.uuid(), was: z.string(), email: z.string() });

/** To the address that was, which opens nothing any more. */
export async function writeAddressChanged(payload: unknown, publisher: Publisher): Promise<Written | Skip> {
  const { was, email } = addressChanged.parse(payload);
  return doorLetter(
    {
      to: was,
      subject: `Your address for the newsroom of ${publisher.name} was changed`,
      before: `From now on ${email} signs in to the newsroom and gets its letters, not this address:`,
      path: ACCOUNT,
      after: `If it was not you, tell an owner of the newsroom at once: they can sign you out everywhere.`,
    },
    publisher,
  );
}

const notice = z.object({ staffId: z.uuid(), notice: NOTICE });

/** What was done to somebody's way in. */
export async function writeNotice(payload: unknown, publisher: Publisher): Promise<Written | Skip> {
  const told = notice.parse(payload);
  const staff = await staffDb().staff.findFirst({ where: { id: told.staffId, leftAt: null } });
  if (!staff) return { skip: 'nobody is there any more' };
  return doorLetter(
    {
      to: staff.email,
      subject: `Your way into the newsroom of ${publisher.name}`,
      before: `${NOTICES[told.notice]} What stands, and where you are signed in:`,
      path: ACCOUNT,
      after:
        'If you did this, there is nothing to do. If not, set a new password at once and tell an owner of the newsroom.',
    },
    publisher,
  );
}
