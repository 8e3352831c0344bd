import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { invite } from '@/features/newsletter/commands/invite';
import { sendLink } from '@/features/newsletter/commands/send-link';
import { preferencesToken } from '@/features/newsletter/tokens';
import { tellOf } from '@/features/staff/letters/notices';
import { invite as inviteStaff } from '@/features/staff/people/commands/invite';
import { mailServer } from '@/lib/mail-server';
import { openSmtp } from '@/lib/mail-smtp';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';
import { givenSubscriber } from '@/prisma/factories/newsletter';
import { givenOrganisation } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenMailServer } from '@/tests/mail-server';
import { givenPublication } from '@/tests/publication';
import { openWayOut, sendDue } from '@/worker/post/lane';
import { outbox } from '@/worker/post/outbox';

givenPublication();
const server = givenMailServer();
const from = { address: '203.0.113.9', agent: 'a browser' };
const sendAll = async () => {
  const mail = openSmtp(mailServer.parse(server.url));
  await sendDue(outbox, mail, new AbortController().signal);
  mail.close();
};

beforeAll(async () => {
  // Settings are read once, by whatever asks first.
  process.env.SMTP_URL = server.url;
  await givenOrganisation();
});
beforeEach(async () => {
  await staffDb().outbox.deleteMany();
});

test('a request becomes one mail; the token is in it and nowhere else, and the proof names the mail', async () => {
  const email = { address: 'Grete@Example.org', key: 'grete@example.org' };
  const now = new Date();
  await invite({ email, language: 'de', page: '/cheap-pills-at-elsewhere.example', from, now });
  await sendAll();
  const [received] = server.accepted;
  expect(received?.to).toEqual(['Grete@example.org']);
  const { mail } = received ?? {};
  expect(mail).toMatchObject({
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    from: { value: [{ name: 'MON', address: 'info@moench-group.com' }] },
  });
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  // Nothing that a visitor typed, but the address it goes to.
  expect(received?.raw).not.toContain('cheap-pills');
  const token = mail?.text?.match(/\/newsletter\/confirm\/([\w-]+)/)?.[1] ?? '';
  const consent = await staffDb().consent.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
  expect(consent).toMatchObject({ messageId: mail?.messageId, page: '/cheap-pills-at-elsewhere.example' });
  const [letter] = await staffDb().outbox.findMany();
  expect(letter).toMatchObject({ outcome: 'sent', payload: { consentId: consent.id } });
  expect(JSON.stringify(letter?.payload)).not.toContain(token);
  await sendAll();
  expect(server.accepted).toHaveLength(1);
});

test('a letter that waits its turn is not sent before it, one whose request has run out not at all', async () => {
  const email = { address: 'late@example.org', key: 'late@example.org' };
  await invite({ email, language: 'en', page: '/', from, now: new Date() });
  await staffDb().outbox.updateMany({ data: { dueAt: new Date(Date.now() + 60_000) } });
  await sendAll();
  expect(server.seen).toEqual([]);
  await staffDb().outbox.updateMany({ data: { dueAt: new Date() } });
  await staffDb().consent.updateMany({ data: { tokenExpiresAt: new Date() } });
  await sendAll();
  expect(server.seen).toEqual([]);
  expect(await staffDb().outbox.findMany()).toMatchObject([
    { outcome: 'skipped', lastError: 'the request has run out' },
  ]);
});

test('the link to the preferences is signed, and for its owner', async () => {
  const owner = await givenSubscriber({ email: 'owner@example.org' });
  await sendLink({ email: { address: owner.email, key: owner.emailKey }, language: 'es', from, now: new Date() });
  await sendAll();
  expect(server.accepted[0]?.mail.text).toContain(`/newsletter/preferences/${preferencesToken(owner)}\n`);
});

test('a message reaches the desk; the reader is answered, and writes no head of their own', async () => {
  const message = await staffDb().message.create({
    data: {
      ...{ name: 'Grete\r\nBcc: all@example.org', email: 'grete@example.org', desk: 'editorial', language: 'en' },
      ...{ subject: 'A tonnage\r\nX-Spam: no', text: 'It was nine.\r\n.\r\nSubject: not a head\n' },
    },
  });
  await staffDb().outbox.create({ data: { kind: 'mail.contact-message', payload: { messageId: message.id } } });
  await sendAll();
  const [received] = server.accepted;
  expect(received?.to).toEqual(['info@moench-group.com']);
  expect(received?.mail).toMatchObject({
    subject: '[editorial] A tonnage X-Spam: no',
    replyTo: { value: [{ address: 'grete@example.org' }] },
    from: { value: [{ address: 'info@moench-group.com' }] },
  });
  expect(received?.mail.text).toContain('It was nine.\n.\nSubject: not a head');
  const head = received?.raw.split('\r\n\r\n')[0] ?? '';
  expect(head).not.toMatch(/^(Bcc|X-Spam):/im);
  expect(received?.mail.html).toBe(false);
});

test('a letter that cannot be written holds up no other, and is given up in the end', async () => {
  await staffDb().outbox.create({ data: { kind: 'mail.never-heard-of', payload: {}, dueAt: new Date(0) } });
  const { email } = await givenSubscriber({ email: 'next@example.org' });
  await sendLink({ email: { address: email, key: email }, language: 'en', from, now: new Date() });
  await sendAll();
  expect(server.accepted).toHaveLength(1);
  await staffDb().outbox.updateMany({
    where: { kind: 'mail.never-heard-of' },
    data: { attempts: 9, dueAt: new Date(0) },
  });
  await sendAll();
  const left = await staffDb().outbox.findFirst({ where: { kind: 'mail.never-heard-of' } });
  expect(left).toMatchObject({ outcome: 'failed', lastError: expect.stringContaining('never-heard-of') });
});

test('while invented content is shown nothing leaves the machine, whatever is set', async () => {
  const { email } = await givenSubscriber({ email: 'here@example.org' });
  const ask = () => sendLink({ email: { address: email, key: email }, language: 'en', from, now: new Date() });
  await staffDb().installation.create({ data: { key: 'demonstration', value: {} } });
  const way = openWayOut();
  await ask();
  await sendDue(outbox, way, new AbortController().signal);
  expect(server.seen).toEqual([]);
  expect(readdirSync(path.join(process.env.MON_DATA ?? '', 'outbox'))).toHaveLength(1);

  await staffDb().installation.delete({ where: { key: 'demonstration' } });
  await staffDb().outbox.deleteMany();
  await ask();
  await sendDue(outbox, way, new AbortController().signal);
  way.close();
  expect(server.accepted).toHaveLength(1);
});

test('an invitation and a link to a new password are mailed to who they are for, and skipped once they are over', async () => {
  const order = { role: 'editor', sectionIds: [], byMail: true, actor: { staffId: null, name: 'factory' } } as const;
  const invited = await inviteStaff({ ...order, sectionIds: [], email: 'mara@mon.example', now: new Date() });
  const gone = await inviteStaff({ ...order, sectionIds: [], email: 'tomasz@mon.example', now: new Date() });
  if (!invited.ok || !gone.ok) throw new Error('refused');
  await staffDb().staffInvitation.updateMany({
    where: { email: 'tomasz@mon.example' },
    data: { revokedAt: new Date() },
  });
  const staff = await givenStaff({ email: 'ines@mon.example' });
  await staffDb().outbox.create({
    data: { kind: 'mail.staff-reset', payload: { staffId: staff.id, token: 'only-here' } },
  });
  const before = server.accepted.length;
  await sendAll();
  const received = server.accepted.slice(before);
  expect(received.map(({ to }) => to).sort()).toEqual([['ines@mon.example'], ['mara@mon.example']]);
  const [invitation] = received.filter(({ to }) => to[0] === 'mara@mon.example');
  expect(invitation?.mail.subject).toBe('You are invited to the newsroom of MON');
  expect(invitation?.mail.text).toContain(`/admin/invitation/${invited.token}`);
  expect(received.find(({ to }) => to[0] === 'ines@mon.example')?.mail.text).toContain('/admin/reset/only-here');
  const rows = await staffDb().outbox.findMany();
  expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['sent', 'sent', 'skipped']);
  expect(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? '' : value))).not.toMatch(/only-here|"token"/);
});

test('whoever’s way in was changed is told, at the address they have, or the one they had', async () => {
  const [here, gone] = [await givenStaff({ email: 'here@mon.example' }), await givenStaff({ leftAt: new Date() })];
  await tellOf(staffDb(), here.id, 'passkey-added', new Date());
  await tellOf(staffDb(), gone.id, 'password-changed', new Date());
  const payload = { staffId: here.id, was: 'was@mon.example', email: 'here@mon.example' };
  await staffDb().outbox.create({ data: { kind: 'mail.staff-address-changed', payload } });
  const dead = { staffId: here.id, email: 'new@mon.example', token: 'no such token' };
  await staffDb().outbox.create({ data: { kind: 'mail.staff-new-address', payload: dead } });
  const before = server.accepted.length;
  await sendAll();
  const said = server.accepted.slice(before).map(({ to, mail }) => [to[0], mail.text?.split('\n')[0]]);
  expect(said.sort()).toEqual([
    ['here@mon.example', expect.stringContaining('A passkey was added')],
    ['was@mon.example', expect.stringContaining('From now on here@mon.example signs in')],
  ]);
});
