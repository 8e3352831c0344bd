import { expect, test } from 'vitest';
import { staffAuth } from '@/features/staff/auth';
import { forgetExpiredKeys } from '@/features/staff/doors/forget-expired';
import { staffDb } from '@/lib/staff-db';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();
// Settings are read once, by whatever asks first.
process.env.SITE_URL = 'https://mon.example';

test('behind https the session’s cookie travels over https alone, and no script reads it', async () => {
  const { authCookies, sessionConfig } = await staffAuth().$context;
  expect(authCookies.sessionToken).toMatchObject({
    name: '__Secure-mon.staff',
    attributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
  });
  expect(sessionConfig.expiresIn).toBe(12 * 60 * 60);
});

test('what better-auth wants to keep has its place in the database', async () => {
  const { tables } = await staffAuth().$context;
  const kept = Object.values(tables).map(({ modelName }) => modelName);
  expect(kept.sort()).toEqual([
    ...['staff', 'staffAccount', 'staffPasskey', 'staffSession', 'staffTwoFactor', 'staffVerification'],
  ]);
});

test('what has run out is forgotten, with the address and the device that stood with it', async () => {
  const staff = await givenStaff();
  const stands = await givenSession(staff);
  await givenSession(staff, { expiresAt: new Date(Date.now() - 1000) });
  await forgetExpiredKeys(new Date());
  expect(await staffDb().staffSession.findMany({ select: { id: true } })).toEqual([{ id: stands.id }]);
});
