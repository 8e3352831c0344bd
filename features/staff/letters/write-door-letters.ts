import { z } from 'zod';
import type { Publisher } from '@/features/mail/queries';
import type { Written } from '@/features/mail/sender';
import { doorLetter } from '@/features/staff/letters/door-letter';
import { invitationPath, resetPath } from '@/features/staff/paths';
import { staffDb } from '@/lib/staff-db';

type Skip = { skip: string };

const invitation = z.object({ invitationId: z.uuid(), token: z.string() });

/** The letter to somebody who is invited; nothing once the invitation was used, taken back or has run out. */
export async function writeInvitation(payload: unknown, publisher: Publisher, now: Date): Promise<Written | Skip> {
  const { invitationId, token } = invitation.parse(payload);
  const row = await staffDb().staffInvitation.findUnique({
    where: { id: invitationId },
    include: { invitedBy: { select: { name: true } } },
  });
  if (!row?.email || row.acceptedAt || row.revokedAt || row.expiresAt <= now) return { skip: 'the invitation is over' };
  const who = row.invitedBy?.name ?? publisher.name;
  return doorLetter(
    {
      to: row.email,
      subject: `You are invited to the newsroom of ${publisher.name}`,
      before: `${who} invites you to the newsroom of ${publisher.name}, as ${articleFor(row.role)} ${row.role}. Choose a name and a password here:`,
      path: invitationPath(token),
      after:
        'The link works once, within seven days. If you expected no invitation, do nothing: nobody can use it but you.',
    },
    publisher,
  );
}

const reset = z.object({ staffId: z.uuid(), token: z.string() });

export async function writeReset(payload: unknown, publisher: Publisher): Promise<Written | Skip> {
  const { staffId, token } = reset.parse(payload);
  const staff = await staffDb().staff.findFirst({ where: { id: staffId, leftAt: null } });
  if (!staff) return { skip: 'nobody is there any more' };
  return doorLetter(
    {
      to: staff.email,
      subject: `A new password for the newsroom of ${publisher.name}`,
      before: 'Somebody asked for a new password for this address. Set it here:',
      path: resetPath(token),
      after: 'The link works once, within an hour. If it was not you, do nothing: your password stays as it is.',
    },
    publisher,
  );
}

const articleFor = (role: string) => (/^[aeiou]/.test(role) ? 'an' : 'a');
