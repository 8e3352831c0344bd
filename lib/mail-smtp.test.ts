import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Letter, Mail } from '@/lib/mail';
import { mailServer, toEnvelope } from '@/lib/mail-server';
import { openSmtp } from '@/lib/mail-smtp';
import { givenMailServer } from '@/tests/mail-server';

const server = givenMailServer();
const open: Mail[] = [];
const opened = (url = server.url) => {
  const mail = openSmtp(mailServer.parse(url), { untilHandedOver: 400, forTheAnswer: 800 });
  open.push(mail);
  return mail;
};
afterEach(() => {
  for (const mail of open.splice(0)) mail.close();
});

const yes = () => Promise.resolve(true);
const aLetter = (over: Partial<Letter> = {}): Letter => ({
  id: 'one@mon.example',
  name: 'test-1',
  at: new Date('2026-11-23T07:01:00Z'),
  from: { name: 'MON', address: 'news@mon.example' },
  to: { name: '', address: 'grete@example.org' },
  subject: 'Kaldrup Shrinks Coastal Radar – “Two-Person Load”',
  text: 'Range was traded for mobility.\n.\n.. and a dot at the start of a line\n',
  html: '<p lang="es">El ñandú electrónico</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
  ...over,
});

test('a letter arrives whole: head, text, HTML', async () => {
  expect(await opened().send(aLetter(), yes)).toMatchObject({ state: 'accepted' });
  const [{ mail, to } = { mail: null, to: [] }] = server.accepted;
  expect(to).toEqual(['grete@example.org']);
  expect(mail).toMatchObject({
    messageId: '<one@mon.example>',
    date: new Date('2026-11-23T07:01:00Z'),
    subject: 'Kaldrup Shrinks Coastal Radar – “Two-Person Load”',
  });
  expect(mail?.text).toContain('\n.\n.. and a dot');
  expect(mail?.html).toContain('El ñandú electrónico');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
});

test('one line carries many letters', async () => {
  const mail = opened();
  for (let number = 0; number < 5; number++) await mail.send(aLetter({ id: `${number}@mon.example` }), yes);
  expect(server.accepted.map((it) => it.mail.messageId)).toEqual([0, 1, 2, 3, 4].map((it) => `<${it}@mon.example>`));
});

test.each([
  [450, '4.2.1 Mailbox busy, try later', { forGood: false, nobodyThere: false }],
  [550, '5.1.1 No such user', { forGood: true, nobodyThere: true }],
  [550, '5.7.1 Not from you', { forGood: true, nobodyThere: false }],
])('a recipient that is refused with %i %s', async (code, text, said) => {
  server.manners.onRecipient = () => ({ code, text });
  const mail = opened();
  expect(await mail.send(aLetter(), yes)).toMatchObject({ state: 'refused', ...said });
  server.manners.onRecipient = undefined;
  expect(await mail.send(aLetter(), yes)).toMatchObject({ state: 'accepted' });
  expect(server.accepted).toHaveLength(1);
});

test.each([
  [451, { state: 'refused', forGood: false }],
  [554, { state: 'refused', forGood: true }],
])('a text that is refused with %i', async (code, outcome) => {
  server.manners.onLetter = () => ({ code, text: 'no' });
  expect(await opened().send(aLetter(), yes)).toMatchObject(outcome);
  expect(server.accepted).toEqual([]);
});

test.each([550, 451])('a sender that is refused with %i is not the letter’s fault', async (code) => {
  server.manners.onSender = () => ({ code, text: 'not this sender' });
  expect(await opened().send(aLetter(), yes)).toMatchObject({ state: 'away' });
});

test('421 means that the server goes, whenever it is said', async () => {
  server.manners.onRecipient = () => ({ code: 421, text: 'Closing' });
  expect(await opened().send(aLetter(), yes)).toMatchObject({ state: 'away' });
});

test('no server, a silent one, and one that hangs or drops before it had the letter: away, and nothing handed over', async () => {
  let asked = 0;
  const noted = () => {
    asked += 1;
    return yes();
  };
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await opened('smtp://127.0.0.1:9').send(aLetter(), noted)).toMatchObject({ state: 'away' });
  expect(await opened(`smtp://127.0.0.1:${port}`).send(aLetter(), noted)).toMatchObject({ state: 'away' });
  silent.close();
  for (const manner of ['hang', 'drop'] as const) {
    server.manners.onRecipient = () => manner;
    expect(await opened().send(aLetter(), noted), manner).toMatchObject({ state: 'away' });
  }
  expect([asked, server.seen.length]).toEqual([0, 0]);
});

test.each(['hang', 'drop'] as const)('a server that has it all and then %ss: nobody knows', async (manner) => {
  server.manners.onLetter = () => manner;
  const mail = opened();
  expect(await mail.send(aLetter(), yes)).toMatchObject({ state: 'unanswered' });
  server.manners.onLetter = undefined;
  expect(await mail.send(aLetter(), yes)).toMatchObject({ state: 'accepted' });
});

test('the last moment to take a letter back is before its end is written, after the server’s go-ahead', async () => {
  let recipientTaken = false;
  server.manners.onRecipient = () => {
    recipientTaken = true;
    return null;
  };
  const refusing = async () => {
    expect(recipientTaken).toBe(true);
    await pause(50);
    expect(server.seen).toEqual([]);
    return false;
  };
  expect(await opened().send(aLetter(), refusing)).toEqual({ state: 'withheld' });
  await pause(100);
  expect(server.accepted).toEqual([]);
});

test('a record that cannot be written hands nothing over', async () => {
  const broken = () => Promise.reject(new Error('no database'));
  expect(await opened().send(aLetter(), broken)).toMatchObject({ state: 'away' });
  expect(server.accepted).toEqual([]);
});

test('nobody writes a head of their own', async () => {
  const typed = 'Hello\r\nBcc: everybody@example.org\r\n\r\nBuy!';
  await opened().send(
    aLetter({
      subject: typed,
      replyTo: { name: typed, address: 'grete@example.org\r\nBcc: all@example.org' },
      headers: { 'X-Said': typed },
    }),
    yes,
  );
  const [received] = server.accepted;
  expect(received?.to).toEqual(['grete@example.org']);
  expect(received?.mail.bcc).toBeUndefined();
  expect(received?.raw).not.toMatch(/^Bcc:/im);
  expect(received?.mail.subject).toBe('Hello Bcc: everybody@example.org Buy!');
});

test('an internationalised domain goes out in ASCII', async () => {
  await opened().send(aLetter({ to: { name: '', address: 'grete@müller.example' } }), yes);
  expect(server.accepted[0]?.raw).toMatch(/^To: grete@xn--mller-kva\.example\r?$/m);
  expect(toEnvelope('grete@müller.example')).toBe('grete@xn--mller-kva.example');
});

test.each([
  ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, requireTls: false, login: null }],
  ['smtps://a%40b:p%3Aw@mail.example', { port: 465, secure: true, login: { user: 'a@b', pass: 'p:w' } }],
  ['smtp://a:b@mail.example:2525', { port: 2525, requireTls: true }],
  ['smtp://a:b@127.0.0.1', { requireTls: false }],
])('%s', (url, said) => expect(mailServer.parse(url)).toMatchObject(said));

test.each(['http://mail.example', 'mail.example', 'smtp://'])('%s is no mail server', (url) =>
  expect(mailServer.safeParse(url).success).toBe(false),
);
