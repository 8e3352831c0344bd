import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leave } from '@/features/newsletter/commands/leave';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import type { Mail } from '@/lib/mail';
import { openFolder } from '@/lib/mail-folder';
import { mailServer } from '@/lib/mail-server';
import { openSmtp } from '@/lib/mail-smtp';
import { staffDb } from '@/lib/staff-db';
import { givenList, givenRequest, givenSubscriber } from '@/prisma/factories/newsletter';
import { givenArticle, givenOrganisation, givenSection, nobody } from '@/prisma/factories/publication';
import { givenMailServer } from '@/tests/mail-server';
import { givenPublication } from '@/tests/publication';
import { composeDigests } from '@/worker/post/compose';
import { deliveries, finishDigests, settleLostDigests } from '@/worker/post/deliveries';
import { sendDue } from '@/worker/post/lane';
import { outbox, settleLostLetters } from '@/worker/post/outbox';

givenPublication();
const server = givenMailServer();
const HOUR = 60 * 60_000;
const never = new AbortController().signal;
const lines: Mail[] = [];
const line = (patience = 15_000) => {
  const mail = openSmtp(mailServer.parse(server.url), { untilHandedOver: patience, forTheAnswer: patience });
  lines.push(mail);
  return mail;
};
/** One worker's lane: everything that is due, over a line of its own. */
const sendAll = (mail = line()) => sendDue(deliveries, mail, never);
const sendLetters = (mail = line()) => sendDue(outbox, mail, never);

beforeEach(async () => {
  const db = staffDb();
  await db.delivery.deleteMany();
  await db.digest.deleteMany();
  await db.subscription.deleteMany();
  await db.mailingList.deleteMany();
  await db.outbox.deleteMany();
  await db.$executeRaw`update article set state = 'draft', published_at = null, withdrawn_at = null, live_revision_id = null`;
  await givenOrganisation();
});
afterEach(() => {
  for (const mail of lines.splice(0)) mail.close();
});

/** A list with subscribers, and a digest of one piece that went live before the last sending was due. */
async function givenDigest({ subscribers = 1, pieces = 1 } = {}) {
  const list = await givenList({ hour: 0 });
  const section = await givenSection();
  const articles = [];
  // Within the newsroom's last whole day.
  const at = new Date(Date.now() - 24 * HOUR - 60_000);
  for (let number = 0; number < pieces; number++) articles.push(await givenArticle({ sectionId: section.id, now: at }));
  const people = [];
  for (let number = 0; number < subscribers; number++) people.push(await givenSubscriber({ lists: [list] }));
  await composeDigests(new Date());
  const digest = await staffDb().digest.findFirstOrThrow({ where: { listId: list.id } });
  return { list, articles, people, digest };
}
const rows = () => staffDb().delivery.findMany({ orderBy: { subscriberId: 'asc' } });
const states = async () => (await rows()).map((it) => it.state);
const isFinished = async () => (await staffDb().digest.findFirstOrThrow()).finishedAt !== null;
const longAgo = () => new Date(Date.now() - HOUR);
/** As if a worker had been killed an hour ago in the middle of sending. */
const lostWorker = (handedAt: Date | null) =>
  staffDb().delivery.updateMany({
    data: { state: 'sending', claim: '00000000-0000-4000-8000-000000000000', claimedAt: longAgo(), handedAt },
  });

describe('a digest', () => {
  test('reaches everybody once, and is finished when every row has come to its end', async () => {
    const { people } = await givenDigest({ subscribers: 5 });
    expect(await isFinished()).toBe(false);
    await sendAll();
    expect(server.accepted.flatMap((it) => it.to).sort()).toEqual(people.map((it) => it.email).sort());
    expect(new Set(server.accepted.map((it) => it.mail.messageId)).size).toBe(5);
    expect(new Set(await states())).toEqual(new Set(['sent']));
    expect(await isFinished()).toBe(true);
    await sendAll();
    expect(server.accepted).toHaveLength(5);
  });

  test('is sent once by four workers at once', async () => {
    await givenDigest({ subscribers: 24 });
    await Promise.all([sendAll(), sendAll(), sendAll(), sendAll()]);
    expect(server.accepted).toHaveLength(24);
    expect(new Set(server.accepted.flatMap((it) => it.to)).size).toBe(24);
    expect(await isFinished()).toBe(true);
  });

  test('skips whoever leaves or pauses between composing and sending', async () => {
    const { list, people } = await givenDigest({ subscribers: 3 });
    const [first, second, third] = people.map((it) => it.id);
    await leave({ subscriberId: first ?? '', listId: list.id, now: new Date() });
    await staffDb().subscriber.update({
      where: { id: second ?? '' },
      data: { pausedUntil: new Date(Date.now() + HOUR) },
    });
    await sendAll();
    expect(server.accepted.flatMap((it) => it.to)).toEqual([people[2]?.email]);
    const ended = new Map((await rows()).map((it) => [it.subscriberId, it.state]));
    expect([first, second, third].map((it) => ended.get(it ?? ''))).toEqual(['skipped', 'skipped', 'sent']);
    expect(await isFinished()).toBe(true);
  });

  test('is taken back from whoever leaves while it is being sent', async () => {
    const { list, people } = await givenDigest();
    server.manners.onRecipient = async () => {
      await leave({ subscriberId: people[0]?.id ?? '', listId: list.id, now: new Date() });
      return null;
    };
    await sendAll();
    expect(server.accepted).toEqual([]);
    expect(await states()).toEqual(['skipped']);
  });

  test('leaves out what was withdrawn meanwhile; with nothing left it is not sent', async () => {
    const { articles } = await givenDigest({ subscribers: 2, pieces: 2 });
    const [kept, gone] = articles;
    server.manners.onLetter = async () => {
      await withdraw({ articleId: kept?.id ?? '', actor: nobody, now: new Date() });
      return null;
    };
    await withdraw({ articleId: gone?.id ?? '', actor: nobody, now: new Date() });
    await sendAll();
    expect(server.accepted).toHaveLength(1);
    expect(server.accepted[0]?.raw).toContain(kept?.headline);
    expect(server.accepted[0]?.raw).not.toContain(gone?.headline);
    expect((await states()).sort()).toEqual(['sent', 'skipped']);
  });
});

describe('a server that says', () => {
  test('“not now” is asked again, later each time, and in the end no more', async () => {
    await givenDigest();
    server.manners.onRecipient = () => ({ code: 451, text: '4.7.1 Greylisted' });
    const waits: number[] = [];
    for (let time = 0; time < 10; time++) {
      const before = Date.now();
      await sendAll();
      const [row] = await rows();
      if (row?.state !== 'waiting') break;
      waits.push(Math.round((row.dueAt.getTime() - before) / 60_000));
      await staffDb().delivery.updateMany({ data: { dueAt: new Date() } });
    }
    expect(waits).toEqual([1, 5, 15, 60, 120, 240]);
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: 7, lastError: expect.stringContaining('Greylisted') },
    ]);
    expect(await isFinished()).toBe(true);
  });

  test('“not now” and then yes gets the letter once', async () => {
    await givenDigest();
    server.manners.onLetter = () => ({ code: 451, text: 'try again' });
    await sendAll();
    server.manners.onLetter = undefined;
    await staffDb().delivery.updateMany({ data: { dueAt: new Date() } });
    await sendAll();
    expect(server.accepted).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('“no such mailbox” is believed: nothing more goes there', async () => {
    const { people } = await givenDigest();
    server.manners.onRecipient = () => ({ code: 550, text: '5.1.1 User unknown' });
    await sendAll();
    expect(await states()).toEqual(['failed']);
    expect(await staffDb().subscriber.findUnique({ where: { id: people[0]?.id ?? '' } })).toMatchObject({
      state: 'bounced',
    });
  });

  test('“not you” to us holds up everything and costs nobody an attempt', async () => {
    await givenDigest({ subscribers: 3 });
    server.manners.onSender = () => ({ code: 550, text: 'Sender refused' });
    await expect(sendAll()).rejects.toThrow('no mail leaves');
    expect((await rows()).map((it) => [it.state, it.attempts])).toEqual(Array(3).fill(['waiting', 0]));
    server.manners.onSender = undefined;
    await sendAll();
    expect(server.accepted).toHaveLength(3);
  });

  test('nothing, because there is none: everything waits, for as long as it takes', async () => {
    await givenDigest({ subscribers: 2 });
    await expect(sendAll(openSmtp(mailServer.parse('smtp://127.0.0.1:9')))).rejects.toThrow('no mail leaves');
    expect((await rows()).map((it) => [it.state, it.attempts])).toEqual(Array(2).fill(['waiting', 0]));
  });

  test.each(['hang', 'drop'] as const)(
    'nothing (%s) before it has the letter: it is sent again, once',
    async (manner) => {
      await givenDigest();
      server.manners.onRecipient = () => manner;
      await expect(sendAll(line(500))).rejects.toThrow('no mail leaves');
      server.manners.onRecipient = undefined;
      await sendAll();
      expect(server.seen).toHaveLength(1);
      expect(await states()).toEqual(['sent']);
    },
  );

  test.each(['hang', 'drop'] as const)(
    'nothing (%s) after it has the letter: once more under the same number, then never again',
    async (manner) => {
      await givenDigest();
      server.manners.onLetter = () => manner;
      await sendAll(line(500));
      expect(await rows()).toMatchObject([{ state: 'waiting', unanswered: 1, handedAt: null }]);
      await staffDb().delivery.updateMany({ data: { dueAt: new Date() } });
      await sendAll(line(500));
      expect(await rows()).toMatchObject([{ state: 'unsure', unanswered: 1 }]);
      await sendAll();
      expect(server.seen).toHaveLength(2);
      expect(new Set(server.seen.map((it) => it.mail.messageId)).size).toBe(1);
      expect(await isFinished()).toBe(true);
    },
  );
});

describe('a worker that was lost', () => {
  test('before it handed a letter over: another sends it', async () => {
    await givenDigest();
    await lostWorker(null);
    expect(await settleLostDigests(new Date())).toBe(0);
    await sendAll();
    expect(server.accepted).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
  });

  test('after it had begun to hand it over: nobody ever sends it again, and the row says so', async () => {
    await givenDigest();
    await lostWorker(longAgo());
    await sendAll();
    expect(await states()).toEqual(['sending']);
    expect(await settleLostDigests(new Date())).toBe(1);
    await sendAll();
    expect(server.seen).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'unsure', lastError: 'its worker was lost' }]);
    expect(await isFinished()).toBe(true);
  });

  test('is not one that is merely slow: its letters are its own', async () => {
    await givenDigest();
    let others = 0;
    server.manners.onRecipient = async () => {
      await sendAll(line());
      others = server.seen.length;
      return null;
    };
    await sendAll();
    expect([others, server.accepted.length]).toEqual([0, 1]);
  });

  test('and wakes again, does not hand over what another has taken on', async () => {
    await givenDigest();
    let asleep = true;
    server.manners.onRecipient = async () => {
      if (!asleep) return null;
      asleep = false;
      // An hour passes; somebody else takes the row and sends it.
      await staffDb().delivery.updateMany({ data: { claimedAt: longAgo() } });
      await sendAll(line());
      return null;
    };
    await sendAll();
    expect(server.accepted).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
  });

  test('with a single letter in hand: the same', async () => {
    await givenRequest();
    const { subscriber, token } = await givenRequest();
    const consent = await staffDb().consent.findFirstOrThrow({ where: { subscriberId: subscriber.id } });
    const payload = { consentId: consent.id, token };
    const kind = 'mail.confirm-subscription';
    const claim = { claim: '00000000-0000-4000-8000-000000000000', claimedAt: longAgo() };
    await staffDb().outbox.create({ data: { kind, payload, ...claim, handedAt: longAgo() } });
    await staffDb().outbox.create({ data: { kind, payload, ...claim } });
    expect(await settleLostLetters(new Date())).toBe(1);
    await sendLetters();
    expect(server.accepted).toHaveLength(1);
    const left = await staffDb().outbox.findMany({ orderBy: { id: 'asc' } });
    expect(left.map((it) => it.outcome)).toEqual(['unsure', 'sent']);
    expect(JSON.stringify(left.map((it) => it.payload))).not.toContain(token);
  });
});

test('a digest whose last reader was erased is finished all the same', async () => {
  await givenDigest();
  await staffDb().delivery.deleteMany();
  await finishDigests(new Date());
  expect(await isFinished()).toBe(true);
});

describe('the local outbox', () => {
  test('holds each letter once, also when it is laid down again; for its user alone', async () => {
    const { digest, people } = await givenDigest();
    const folder = mkdtempSync(path.join(tmpdir(), 'mon-outbox-'));
    await sendAll(openFolder(folder));
    await staffDb().delivery.updateMany({ data: { state: 'waiting', endedAt: null, claim: null, handedAt: null } });
    await sendAll(openFolder(folder));
    const files = readdirSync(folder);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/^\d{8}-\d{6}-list-[0-9a-f]+-[0-9a-f]{12}\.eml$/);
    const text = readFileSync(path.join(folder, files[0] ?? ''), 'utf8');
    expect(text).toContain(`To: ${people[0]?.email}`);
    expect(digest.articleIds).toHaveLength(1);
  });
});
