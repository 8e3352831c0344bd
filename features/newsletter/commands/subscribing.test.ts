import { beforeEach, describe, expect, test } from 'vitest';
import { parseEmail } from '@/features/mail/email-address';
import { confirm } from '@/features/newsletter/commands/confirm';
import { invite } from '@/features/newsletter/commands/invite';
import { leave } from '@/features/newsletter/commands/leave';
import { CONSENT, CONSENT_VERSION } from '@/features/newsletter/consent';
import { hashAddress } from '@/features/newsletter/keys';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';
import { givenList, givenRequest, givenSubscriber } from '@/prisma/factories/newsletter';
import { givenPublication } from '@/tests/publication';

givenPublication();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = new Date('2026-11-23T09:00:00Z');
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const here = { address: '203.0.113.9', agent: 'a browser' };
const there = { address: '198.51.100.7', agent: 'another browser' };

beforeEach(async () => {
  const db = staffDb();
  for (const table of [db.outbox, db.attempt, db.suppression, db.subscription, db.consent]) await clear(table);
  await db.subscriber.deleteMany();
  await db.mailingList.deleteMany();
});
const clear = (table: { deleteMany(): Promise<unknown> }) => table.deleteMany();

const ask = (typed: string, now = NOW, address: string | null = here.address) => {
  const email = parseEmail(typed);
  if (!email) throw new Error(`${typed} is no address`);
  return invite({ email, language: 'en', page: '/newsletter', from: { ...here, address }, now });
};
const letters = async () =>
  (await staffDb().outbox.findMany({ orderBy: { id: 'asc' } })).map(({ kind, payload, dueAt }) => ({
    kind,
    dueAt,
    payload: JSON.stringify(payload),
  }));
const tokenOf = async (at = -1) => {
  const payload: unknown = JSON.parse((await letters()).at(at)?.payload ?? '{}');
  return typeof payload === 'object' && payload && 'token' in payload ? String(payload.token) : '';
};
const subscriber = (emailKey: string) =>
  staffDb().subscriber.findUnique({
    where: { emailKey },
    include: { consents: { orderBy: { requestedAt: 'asc' } }, subscriptions: true },
  });

describe('asking', () => {
  test('leaves a pending row, the words as they were read, and one letter; the token is kept as a hash', async () => {
    expect(await ask('Grete.Hansen@Example.org')).toEqual({ ok: true });
    const noted = await subscriber('grete.hansen@example.org');
    expect(noted).toMatchObject({ state: 'pending', email: 'Grete.Hansen@Example.org', subscriptions: [] });
    expect(noted?.consents).toMatchObject([
      {
        ...{ text: CONSENT.en, textVersion: CONSENT_VERSION, language: 'en', page: '/newsletter', requestedAt: NOW },
        ...{ requestedIp: here.address, requestedAgent: here.agent, confirmedAt: null, confirmedIp: null },
        ...{ email: 'Grete.Hansen@Example.org', emailKey: 'grete.hansen@example.org' },
        tokenHash: hashToken(await tokenOf()),
        tokenExpiresAt: later(7 * DAY),
      },
    ]);
    expect(JSON.stringify(noted)).not.toContain(await tokenOf());
  });

  test('twice, in capitals or with another spelling of the domain, is asking once', async () => {
    await ask('grete@müller.example');
    await ask('GRETE@MÜLLER.example');
    await ask('grete@xn--mller-kva.example');
    expect(await staffDb().subscriber.count()).toBe(1);
    expect(await letters()).toHaveLength(1);
  });

  test('with a plus is asking for another address', async () => {
    await ask('grete@example.org');
    await ask('grete+mon@example.org');
    expect(await staffDb().subscriber.count()).toBe(2);
    expect(await letters()).toHaveLength(2);
  });

  test('with a plus does not fill somebody’s mailbox: twelve letters a day go to its tags, whatever they are', async () => {
    for (let number = 0; number < 20; number++) expect(await ask(`grete+${number}@example.org`)).toEqual({ ok: true });
    await ask('grete@example.org');
    await ask('hans+1@example.org');
    expect(await letters()).toHaveLength(14);
    await ask('grete+20@example.org', later(DAY));
    expect(await letters()).toHaveLength(15);
  });

  test('one letter in any quarter of an hour, three in any day, however the clock stands', async () => {
    const minutes = [0, 14.9, 15.1, 20, 40, 60, 600, 1439, 1441];
    const written: number[] = [];
    for (const minute of minutes) {
      const before = (await letters()).length;
      await ask('grete@example.org', later(minute * MINUTE));
      if ((await letters()).length > before) written.push(minute);
    }
    expect(written).toEqual([0, 15.1, 40, 1441]);
  });

  test('of two who ask at the same moment one causes a letter', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ask('grete@example.org')));
    expect(await letters()).toHaveLength(1);
    expect(await staffDb().subscriber.count()).toBe(1);
  });

  test('by somebody who gets it already, sends them the way to their own subscription and changes nothing', async () => {
    const known = await givenSubscriber({ email: 'grete@example.org' });
    expect(await ask('grete@example.org')).toEqual({ ok: true });
    expect(await letters()).toMatchObject([
      { kind: 'mail.preferences-link', payload: expect.stringContaining(known.id) },
    ]);
    expect(await subscriber('grete@example.org')).toMatchObject({ state: 'confirmed', consents: [{}] });
  });

  test('for an address that was erased or has complained, is answered the same, and nothing is written down', async () => {
    await staffDb().suppression.create({
      data: { hash: hashAddress('erased@example.org'), reason: 'erased', since: NOW },
    });
    await givenSubscriber({ email: 'angry@example.org', state: 'complained' });
    expect(await ask('Erased@example.org')).toEqual({ ok: true });
    expect(await ask('angry@example.org')).toEqual({ ok: true });
    expect(await letters()).toEqual([]);
    expect(await subscriber('erased@example.org')).toBeNull();
    expect((await subscriber('angry@example.org'))?.consents).toHaveLength(1);
  });
});

describe('a network', () => {
  test('has fifty letters an hour at once; what is more waits for the hours that follow, and nothing is dropped', async () => {
    for (let number = 0; number < 120; number++)
      expect(await ask(`officer${number}@example.org`)).toEqual({ ok: true });
    const due = (await letters()).map((it) => (it.dueAt.getTime() - NOW.getTime()) / HOUR);
    expect(due).toEqual([...Array(50).fill(0), ...Array(50).fill(1), ...Array(20).fill(2)]);
    const last = await subscriber('officer119@example.org');
    expect(last?.consents[0]?.tokenExpiresAt).toEqual(later(2 * HOUR + 7 * DAY));
  });

  test('of IPv6 is a /64; another network is not held up', async () => {
    for (let number = 0; number < 51; number++) await ask(`a${number}@example.org`, NOW, `2001:db8::${number + 1}`);
    await ask('other@example.org', NOW, '2001:db8:0:1::1');
    const due = (await letters()).map((it) => (it.dueAt.getTime() - NOW.getTime()) / HOUR);
    expect(due.slice(-2)).toEqual([1, 0]);
  });

  test('that asks for more than a day’s worth is told so', async () => {
    await staffDb().attempt.create({
      data: { key: `letters:network:${here.address}`, windowStart: NOW, count: 25 * 50 },
    });
    expect(await ask('late@example.org')).toEqual({ ok: false, problem: 'too-many' });
    expect(await subscriber('late@example.org')).toBeNull();
  });
});

describe('confirming', () => {
  test('happens once, with time, address and agent; the first list of the language begins', async () => {
    const weekly = await givenList({ slug: 'weekly', position: 1 });
    await givenList({ slug: 'daily', position: 2 });
    const { subscriber: asked, token } = await givenRequest({ email: 'grete@example.org', requestedAt: NOW });
    expect(await confirm({ token, from: there, now: later(HOUR) })).toEqual({
      ok: true,
      subscriberId: asked.id,
      emailKey: asked.emailKey,
      again: false,
    });
    const noted = await subscriber('grete@example.org');
    expect(noted).toMatchObject({
      state: 'confirmed',
      confirmedAt: later(HOUR),
      subscriptions: [{ listId: weekly.id }],
    });
    const proof = {
      ...{ confirmedAt: later(HOUR), confirmedIp: there.address, confirmedAgent: there.agent, listIds: [weekly.id] },
      requestedIp: '192.0.2.1',
    };
    expect(noted?.consents).toMatchObject([proof]);
    expect(await confirm({ token, from: here, now: later(2 * HOUR) })).toMatchObject({ ok: true, again: true });
    expect((await subscriber('grete@example.org'))?.consents).toMatchObject([proof]);
  });

  test('by two clicks at once is one confirmation', async () => {
    await givenList();
    const { token } = await givenRequest({ requestedAt: NOW });
    const answers = await Promise.all([1, 2, 3, 4].map(() => confirm({ token, from: here, now: later(1) })));
    expect(answers.filter((it) => it.ok && !it.again)).toHaveLength(1);
    expect(await staffDb().subscription.count()).toBe(1);
  });

  test('Spanish readers begin with the Spanish list, those of a language without one with the English', async () => {
    const english = await givenList({ position: 1 });
    const spanish = await givenList({ language: 'es', position: 2 });
    for (const [language, list] of [
      ['es', spanish],
      ['de', english],
    ] as const) {
      const { token, subscriber: one } = await givenRequest({ language, requestedAt: NOW });
      await confirm({ token, from: here, now: later(1) });
      expect(await staffDb().subscription.findMany({ where: { subscriberId: one.id } })).toMatchObject([
        { listId: list.id },
      ]);
    }
  });

  test('is refused after seven days, and for a token that nobody drew', async () => {
    const { token } = await givenRequest({ requestedAt: NOW });
    expect(await confirm({ token, from: here, now: later(7 * DAY) })).toEqual({ ok: false, problem: 'expired' });
    expect(await confirm({ token: `${token}x`, from: here, now: NOW })).toEqual({ ok: false, problem: 'unknown' });
    expect(await staffDb().subscriber.findMany()).toMatchObject([{ state: 'pending' }]);
  });

  test('works with the first letter when a second was asked for', async () => {
    await givenList();
    await ask('grete@example.org');
    await ask('grete@example.org', later(HOUR));
    expect(await confirm({ token: await tokenOf(0), from: here, now: later(2 * HOUR) })).toMatchObject({
      again: false,
    });
  });

  test('again after leaving begins anew, and every proof is kept', async () => {
    const list = await givenList();
    await ask('grete@example.org');
    await confirm({ token: await tokenOf(), from: here, now: later(HOUR) });
    const id = (await subscriber('grete@example.org'))?.id ?? '';
    await leave({ subscriberId: id, listId: list.id, now: later(DAY) });
    expect(await subscriber('grete@example.org')).toMatchObject({ state: 'unsubscribed', leftAt: later(DAY) });

    await ask('grete@example.org', later(3 * DAY));
    expect(await subscriber('grete@example.org')).toMatchObject({ state: 'unsubscribed' });
    await confirm({ token: await tokenOf(), from: here, now: later(4 * DAY) });
    expect(await subscriber('grete@example.org')).toMatchObject({
      ...{ id, state: 'confirmed', leftAt: null },
      subscriptions: [{ since: later(4 * DAY), leftAt: null }],
      consents: [{ confirmedAt: later(HOUR) }, { confirmedAt: later(4 * DAY) }],
    });
  });
});
