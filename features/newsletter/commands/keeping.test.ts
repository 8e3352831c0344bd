import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '@/features/mail/email-address';
import { findPublisher } from '@/features/mail/queries';
import { changeAddress } from '@/features/newsletter/commands/change-address';
import { choose } from '@/features/newsletter/commands/choose';
import { confirm } from '@/features/newsletter/commands/confirm';
import { erase } from '@/features/newsletter/commands/erase';
import { forgetOldProofs, forgetUnconfirmed } from '@/features/newsletter/commands/forget-old';
import { invite } from '@/features/newsletter/commands/invite';
import { leave, leaveByLink } from '@/features/newsletter/commands/leave';
import { pause, resume } from '@/features/newsletter/commands/pause';
import { sendLink } from '@/features/newsletter/commands/send-link';
import { hashAddress } from '@/features/newsletter/keys';
import { findLeaving, findOwn } from '@/features/newsletter/own/find-own';
import { collectOwnData } from '@/features/newsletter/own/own-data';
import { toProof } from '@/features/newsletter/own/proof';
import { leaveToken, preferencesToken } from '@/features/newsletter/tokens';
import { staffDb } from '@/lib/staff-db';
import { givenList, givenRequest, givenSubscriber } from '@/prisma/factories/newsletter';
import { givenOrganisation } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

const given = givenPublication();
const DAY = 24 * 60 * 60_000;
const NOW = new Date('2026-11-23T09:00:00Z');
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const from = { address: '203.0.113.9', agent: 'a browser' };

const read = (id: string) =>
  staffDb().subscriber.findUnique({
    where: { id },
    include: { consents: true, subscriptions: { include: { list: true } } },
  });
const slugsOf = async (id: string) =>
  (await read(id))?.subscriptions
    .filter((it) => !it.leftAt)
    .map((it) => it.list.slug)
    .sort();
const emailOf = (typed: string) => {
  const email = parseEmail(typed);
  if (!email) throw new Error(`${typed} is no address`);
  return email;
};
const move = (subscriberId: string, typed: string, now = NOW) =>
  changeAddress({ subscriberId, email: emailOf(typed), language: 'en', page: '/', from, now });
const lastToken = async () => {
  const last = await staffDb().outbox.findFirst({ orderBy: { id: 'desc' } });
  return JSON.stringify(last?.payload).match(/"token":"([^"]+)"/)?.[1] ?? '';
};

describe('choosing', () => {
  test('adds and drops lists; what was added is a declaration of its own, in the words that were read', async () => {
    const [one, two] = [
      await givenList({ slug: 'one' }),
      await givenList({ slug: 'two', description: 'Every morning.' }),
    ];
    const { id } = await givenSubscriber({ lists: [one] });
    await choose({ subscriberId: id, listSlugs: ['two', 'never-heard-of'], language: 'de', from, now: NOW });
    expect(await slugsOf(id)).toEqual(['two']);
    const consents = (await read(id))?.consents ?? [];
    expect(consents).toHaveLength(2);
    expect(consents.find((it) => it.purpose === 'preferences')).toMatchObject({
      ...{ listIds: [two.id], text: 'MON two: Every morning.', requestedAt: NOW, confirmedAt: NOW },
      ...{ confirmedIp: from.address, confirmedAgent: from.agent },
    });
    expect(await read(id)).toMatchObject({ state: 'confirmed', language: 'de' });
  });

  test('none at all is leaving; choosing again is coming back', async () => {
    const list = await givenList({ slug: 'three' });
    const { id } = await givenSubscriber({ lists: [list] });
    await choose({ subscriberId: id, listSlugs: [], language: 'en', from, now: NOW });
    expect(await read(id)).toMatchObject({ state: 'unsubscribed', leftAt: NOW });
    await choose({ subscriberId: id, listSlugs: ['three'], language: 'en', from, now: later(DAY) });
    expect(await read(id)).toMatchObject({ state: 'confirmed', leftAt: null, subscriptions: [{ since: later(DAY) }] });
  });

  test('a list that is not offered cannot be chosen, and nobody who never confirmed can choose', async () => {
    await givenList({ slug: 'closed', offered: false });
    const open = await givenList({ slug: 'open' });
    const { id } = await givenSubscriber({ lists: [open] });
    await choose({ subscriberId: id, listSlugs: ['open', 'closed'], language: 'en', from, now: NOW });
    expect(await slugsOf(id)).toEqual(['open']);
    const { subscriber } = await givenRequest();
    await choose({ subscriberId: subscriber.id, listSlugs: ['open'], language: 'en', from, now: NOW });
    expect(await read(subscriber.id)).toMatchObject({ state: 'pending', subscriptions: [] });
  });
});

test('a pause lasts thirty days, and can be ended', async () => {
  const { id } = await givenSubscriber();
  await pause({ subscriberId: id, now: NOW });
  expect(await read(id)).toMatchObject({ pausedUntil: later(30 * DAY) });
  await resume({ subscriberId: id });
  expect(await read(id)).toMatchObject({ pausedUntil: null });
});

describe('moving to another address', () => {
  test('waits for the new address to confirm; the proof names both', async () => {
    const list = await givenList();
    const { id } = await givenSubscriber({ email: 'old@example.org', lists: [list] });
    expect(await move(id, 'New@Example.org')).toEqual({ ok: true });
    expect(await read(id)).toMatchObject({ email: 'old@example.org' });
    await confirm({ token: await lastToken(), from, now: later(1000) });
    expect(await read(id)).toMatchObject({ email: 'New@Example.org', emailKey: 'new@example.org', state: 'confirmed' });
    const proof = (await read(id))?.consents.find((it) => it.purpose === 'change-address');
    expect(proof).toMatchObject({ email: 'New@Example.org', confirmedAt: later(1000), listIds: [list.id] });
  });

  test('takes the old mailbox its links: it can neither see, change nor end what is at the new one', async () => {
    const list = await givenList();
    const reader = await givenSubscriber({ email: 'left-behind@example.org', lists: [list] });
    const [preferences, leaving] = [preferencesToken(reader), leaveToken(reader, list.id)];
    expect(await findOwn(preferences)).toMatchObject({ email: 'left-behind@example.org' });
    await move(reader.id, 'moved-in@example.org');
    const done = await confirm({ token: await lastToken(), from, now: later(1000) });
    expect(await findOwn(preferences)).toBeNull();
    expect(await findLeaving(leaving)).toMatchObject({ own: null, on: false });
    expect(await leaveByLink(leaving, later(2000))).toBe(true);
    expect(await slugsOf(reader.id)).toEqual([list.slug]);
    const moved = done.ok ? { id: done.subscriberId, emailKey: done.emailKey } : reader;
    expect(await findOwn(preferencesToken(moved))).toMatchObject({ email: 'moved-in@example.org' });
  });

  test('fails where the new address was erased, or has complained, before it confirmed', async () => {
    const { id } = await givenSubscriber({ email: 'stays@example.org' });
    await move(id, 'erased-meanwhile@example.org');
    const token = await lastToken();
    const hash = hashAddress('erased-meanwhile@example.org');
    await staffDb().suppression.create({ data: { hash, reason: 'erased', since: NOW } });
    expect(await confirm({ token, from, now: NOW })).toEqual({ ok: false, problem: 'unknown' });
    await move(id, 'complains-meanwhile@example.org', later(DAY));
    const second = await lastToken();
    await givenSubscriber({ email: 'complains-meanwhile@example.org', state: 'complained' });
    expect(await confirm({ token: second, from, now: later(DAY) })).toEqual({ ok: false, problem: 'unknown' });
    expect(await read(id)).toMatchObject({ email: 'stays@example.org' });
  });

  test('that has a subscription already makes one of the two', async () => {
    const [one, two] = [await givenList(), await givenList()];
    const { id: old } = await givenSubscriber({ email: 'first@example.org', lists: [one] });
    const { id: other } = await givenSubscriber({ email: 'second@example.org', lists: [two] });
    await move(old, 'second@example.org');
    expect(await confirm({ token: await lastToken(), from, now: NOW })).toMatchObject({ subscriberId: other });
    expect(await slugsOf(other)).toEqual([one.slug, two.slug].sort());
    expect(await read(old)).toMatchObject({ state: 'unsubscribed' });
  });

  test('in another spelling needs no letter, to one that was erased or has complained none goes', async () => {
    const { id } = await givenSubscriber({ email: 'same@example.org' });
    await move(id, 'Same@example.org');
    expect(await read(id)).toMatchObject({ email: 'Same@example.org' });
    await staffDb().suppression.create({
      data: { hash: hashAddress('gone@example.org'), reason: 'erased', since: NOW },
    });
    const before = await staffDb().outbox.count();
    await givenSubscriber({ email: 'angry@example.org', state: 'complained' });
    expect(await move(id, 'gone@example.org')).toEqual({ ok: true });
    expect(await move(id, 'angry@example.org')).toEqual({ ok: true });
    expect(await staffDb().outbox.count()).toBe(before);
  });
});

test('the link to the preferences goes to subscribers, and to nobody else', async () => {
  await givenSubscriber({ email: 'known@example.org' });
  await givenRequest({ email: 'waiting@example.org' });
  for (const typed of ['known@example.org', 'waiting@example.org', 'stranger@example.org']) {
    expect(await sendLink({ email: emailOf(typed), language: 'en', from, now: NOW })).toEqual({ ok: true });
  }
  const known = await staffDb().subscriber.findUnique({ where: { emailKey: 'known@example.org' } });
  expect(await staffDb().outbox.findMany({ where: { kind: 'mail.preferences-link' } })).toMatchObject([
    { payload: { subscriberId: known?.id } },
  ]);
});

describe('leaving', () => {
  test('one list leaves the others; the last one, everything; twice does no harm', async () => {
    const [one, two] = [await givenList(), await givenList()];
    const { id } = await givenSubscriber({ lists: [one, two] });
    await leave({ subscriberId: id, listId: one.id, now: NOW });
    expect(await slugsOf(id)).toEqual([two.slug]);
    expect(await read(id)).toMatchObject({ state: 'confirmed' });
    await leave({ subscriberId: id, listId: two.id, now: later(1) });
    await leave({ subscriberId: id, listId: two.id, now: later(DAY) });
    expect(await read(id)).toMatchObject({ state: 'unsubscribed', leftAt: later(1) });
  });

  test('all lists at once; the proof of consent stays', async () => {
    const { id } = await givenSubscriber({ lists: [await givenList(), await givenList()] });
    await leave({ subscriberId: id, listId: null, now: NOW });
    expect(await slugsOf(id)).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'unsubscribed', consents: [{}] });
  });
});

test('erasing keeps a hash that only the key can make, and nothing else; nobody is written to again', async () => {
  const list = await givenList();
  const reader = await givenSubscriber({ email: 'forget-me@example.org', lists: [list] });
  const { id } = reader;
  await move(id, 'forget-me-too@example.org');
  const digest = await staffDb().digest.create({
    data: { ...{ listId: list.id, day: NOW, since: later(-DAY), until: NOW, subject: 'x', composedAt: NOW } },
  });
  await staffDb().delivery.create({ data: { digestId: digest.id, subscriberId: id } });
  await sendLink({ email: emailOf('forget-me@example.org'), language: 'en', from, now: NOW });

  await erase({ subscriberId: id, now: NOW });
  const hash = hashAddress('forget-me@example.org');
  expect(await staffDb().suppression.findUnique({ where: { hash } })).toMatchObject({ reason: 'erased', since: NOW });
  expect(await everything()).not.toContain('forget-me');
  expect(await everything()).not.toContain(id);

  await invite({ email: emailOf('Forget-Me@example.org'), language: 'en', page: '/', from, now: later(DAY) });
  expect(await everything()).not.toMatch(/forget-me/i);
  expect(await findOwn(preferencesToken(reader))).toBeNull();
  await erase({ subscriberId: id, now: later(DAY) });
});

test('what is kept of somebody can be had whole', async () => {
  const list = await givenList();
  const { id, email } = await givenSubscriber({ lists: [list] });
  expect(await collectOwnData(id, NOW)).toMatchObject({
    address: email,
    lists: [{ name: list.name, leftAt: null }],
    declarations: [{ page: '/newsletter', asked: { from: '192.0.2.1' }, confirmed: {} }],
    sent: [],
  });
});

test('the proof of a consent is a page that needs nothing else', async () => {
  await givenOrganisation();
  const { id, email } = await givenSubscriber({ lists: [await givenList()] });
  const data = await collectOwnData(id, NOW);
  const page = data ? toProof(data, await findPublisher()) : '';
  for (const said of [
    email,
    'Send me MON by e-mail',
    'from 192.0.2.1',
    '/newsletter',
    'UTC',
    'Mönch Verlagsgesellschaft mbH',
  ])
    expect(page).toContain(said);
  expect(page).not.toMatch(/<script|<link|src=/);
});

describe('time passes', () => {
  test('what nobody confirmed within fourteen days is forgotten, a proof of earlier is not', async () => {
    const { subscriber: late } = await givenRequest({ requestedAt: later(-14 * DAY - 1) });
    const { subscriber: recent } = await givenRequest({ requestedAt: later(-14 * DAY) });
    const { id: left } = await givenSubscriber({ state: 'unsubscribed', at: later(-100 * DAY) });
    await invite({
      ...{ email: { address: (await read(left))?.email ?? '', key: (await read(left))?.emailKey ?? '' }, from },
      ...{ language: 'en', page: '/', now: later(-20 * DAY) },
    });
    await forgetUnconfirmed(NOW);
    expect(await read(late.id)).toBeNull();
    expect(await read(recent.id)).not.toBeNull();
    expect(await read(left)).toMatchObject({ state: 'unsubscribed', consents: [{ confirmedAt: later(-100 * DAY) }] });
  });

  test('a proof is kept until three years after the end of the year of its last use', async () => {
    const { id } = await givenSubscriber({ at: new Date('2020-02-01T00:00:00Z') });
    const { id: still } = await givenSubscriber({ at: new Date('2020-02-01T00:00:00Z') });
    await staffDb().subscriber.update({
      where: { id },
      data: { state: 'unsubscribed', leftAt: new Date('2022-06-01T00:00:00Z') },
    });
    await forgetOldProofs(new Date('2025-12-31T23:59:59Z'));
    expect(await read(id)).not.toBeNull();
    await forgetOldProofs(new Date('2026-01-01T00:00:00Z'));
    expect(await read(id)).toBeNull();
    expect(await read(still)).not.toBeNull();
  });
});

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const owner = new pg.Client(given.ownerUrl);
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const all = await owner.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${pg.escapeIdentifier(name)} t`,
    );
    texts.push(...all.rows.map((it) => it.row));
  }
  await owner.end();
  return texts.join('\n');
}
