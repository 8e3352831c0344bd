import { expect, test } from 'vitest';
import { accept, findInvitation } from '@/features/staff/doors/invitations';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';
import { givenStaff } from '@/prisma/factories/staff';
import { drawOwnerLink, linkForFirstOwner } from '../start/owner.mjs';
import { givenPublication } from './publication';

const given = givenPublication();
const SITE = 'https://mon.example';
const tokenOf = (link: string | null) =>
  link?.match(/^https:\/\/mon\.example\/admin\/invitation\/([\w-]{43})$/)?.[1] ?? '';
const asking = () => ({ address: '203.0.113.5', now: new Date(), headers: new Headers() });

test('while nobody owns the newsroom each start gives a link, which ends the one before and runs out in a day', async () => {
  await givenStaff({ role: 'editor' });
  const first = tokenOf(await linkForFirstOwner(given.ownerUrl, SITE));
  const second = tokenOf(await linkForFirstOwner(given.ownerUrl, SITE));
  expect(await findInvitation(first, new Date())).toBeNull();
  expect(await findInvitation(second, new Date())).toMatchObject({ role: 'owner', email: null, invitedBy: null });
  expect(await findInvitation(second, new Date(Date.now() + 25 * 60 * 60_000))).toBeNull();
  const kept = await staffDb().staffInvitation.findMany();
  expect(JSON.stringify(kept)).not.toContain(second);
  expect(kept.map(({ tokenHash }) => tokenHash)).toContain(hashToken(second));

  const typed = { name: 'Henrike Sattler', email: 'henrike@mon.example', password: 'a calm screen has none' };
  expect(await accept(second, typed, asking())).toEqual({ ok: true, role: 'owner' });
  expect(await linkForFirstOwner(given.ownerUrl, SITE)).toBeNull();
});

test('a link can be asked for at the machine at any time', async () => {
  await givenStaff({ role: 'owner' });
  expect(await linkForFirstOwner(given.ownerUrl, SITE)).toBeNull();
  expect(await findInvitation(tokenOf(await drawOwnerLink(given.ownerUrl, SITE)), new Date())).not.toBeNull();
});

test('once every owner has left, a start gives a link again', async () => {
  await staffDb().staff.updateMany({ data: { leftAt: new Date() } });
  expect(await linkForFirstOwner(given.ownerUrl, SITE)).not.toBeNull();
});
