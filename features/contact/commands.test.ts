import { expect, test } from 'vitest';
import { forgetOldMessages, writeMessage } from '@/features/contact/commands';
import { parseEmail } from '@/features/mail/email-address';
import { staffDb } from '@/lib/staff-db';
import { givenPublication } from '@/tests/publication';

givenPublication();

const now = new Date('2026-11-23T10:30:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const letter = (address: string, over: { text?: string; network?: string; now?: Date } = {}) => {
  const email = parseEmail(address);
  if (!email) throw new Error(`${address} is no address`);
  return {
    desk: 'editorial' as const,
    name: 'Grete Hansen',
    email,
    subject: 'The bridge',
    text: 'It has two lanes.',
    language: 'en' as const,
    network: '192.0.2.1',
    now,
    ...over,
  };
};
const kept = (email: string) => staffDb().message.findMany({ where: { email }, orderBy: { createdAt: 'asc' } });

test('a message is kept, and a mail to the desk follows the commit', async () => {
  expect(await writeMessage(letter('one@example.org'))).toEqual({ ok: true });
  const [message, ...more] = await kept('one@example.org');
  expect(more).toEqual([]);
  expect(message).toMatchObject({ desk: 'editorial', subject: 'The bridge', createdAt: now, handledAt: null });
  const work = await staffDb().outbox.findMany({ where: { payload: { equals: { messageId: message?.id ?? '' } } } });
  expect(work).toMatchObject([{ kind: 'mail.contact-message', dueAt: now, doneAt: null }]);
});

test('the same words within an hour are one message, also when both come at once', async () => {
  const twice = [letter('two@example.org'), letter('Two@Example.org', { now: later(1) })];
  expect(await Promise.all(twice.map(writeMessage))).toEqual([{ ok: true }, { ok: true }]);
  await writeMessage(letter('two@example.org', { now: later(30) }));
  expect(await staffDb().message.count({ where: { email: { in: ['two@example.org', 'Two@Example.org'] } } })).toBe(1);
  await writeMessage(letter('two@example.org', { now: later(95) }));
  await writeMessage(letter('two@example.org', { text: 'Three, in fact.' }));
  expect(await staffDb().message.count({ where: { email: { in: ['two@example.org', 'Two@Example.org'] } } })).toBe(3);
});

test('an address may write five times an hour, other addresses are not held up', async () => {
  const send = (time: number, minutes = 0) =>
    writeMessage(letter('five@example.org', { text: `No. ${time}`, now: later(minutes) }));
  for (let time = 1; time <= 5; time++) expect(await send(time)).toEqual({ ok: true });
  expect(await send(6)).toEqual({ ok: false, problem: 'sender' });
  expect(await send(5), 'pressing the button again is no sixth').toEqual({ ok: true });
  expect(await writeMessage(letter('six@example.org'))).toEqual({ ok: true });
  expect(await send(6, 61)).toEqual({ ok: true });
  expect(await kept('five@example.org')).toHaveLength(6);
});

test('a network may send fifty an hour; what is refused is not kept', async () => {
  const send = (time: number, at = now) =>
    writeMessage(letter(`desk-${time}@ministry.example`, { network: '198.51.100.7', now: at }));
  for (let time = 1; time <= 50; time++) expect(await send(time)).toEqual({ ok: true });
  expect(await send(51)).toEqual({ ok: false, problem: 'network' });
  expect(await kept('desk-51@ministry.example')).toEqual([]);
  expect(await send(51, later(60))).toEqual({ ok: true });
});

test('a message is deleted after 180 days, not before', async () => {
  await writeMessage(letter('old@example.org'));
  await forgetOldMessages(later(180 * 24 * 60));
  expect(await kept('old@example.org')).toHaveLength(1);
  await forgetOldMessages(later(180 * 24 * 60 + 1));
  expect(await kept('old@example.org')).toEqual([]);
});
