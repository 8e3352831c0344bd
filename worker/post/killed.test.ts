import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { staffDb } from '@/lib/staff-db';
import { givenList, givenSubscriber } from '@/prisma/factories/newsletter';
import { givenArticle, givenOrganisation, givenSection } from '@/prisma/factories/publication';
import { givenMailServer } from '@/tests/mail-server';
import { givenPublication } from '@/tests/publication';
import { composeDigests } from '@/worker/post/compose';

// The worker itself, as a process of its own, killed without warning in the middle of a conversation with a mail server.

givenPublication();
const server = givenMailServer();
const root = path.join(import.meta.dirname, '../..');
// Beside the packages that it imports.
const script = path.join(root, 'build', `worker-under-test-${process.pid}.mjs`);
const workers: ChildProcess[] = [];
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  await build({
    ...{ entryPoints: [path.join(root, 'worker/main.ts')], outfile: script, bundle: true, platform: 'node' },
    ...{ format: 'esm', target: 'node20', jsx: 'automatic', packages: 'external', logLevel: 'silent' },
    alias: { 'server-only': path.join(root, 'start/nothing.mjs') },
  });
  await givenOrganisation();
}, 60_000);
afterAll(() => rmSync(script, { force: true }));
beforeEach(async () => {
  await staffDb().delivery.deleteMany();
  await staffDb().digest.deleteMany();
  await staffDb().subscription.deleteMany();
  await staffDb().mailingList.deleteMany();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker);
});

test('killed while the server has not answered a recipient: the next worker sends it, once', {
  timeout: 60_000,
}, async () => {
  const { email } = await givenDigest();
  server.manners.onRecipient = () => 'hang';
  const worker = start();
  await expect.poll(states, { timeout: 20_000 }).toEqual(['sending']);
  await kill(worker);
  server.manners.onRecipient = undefined;
  await anHourPasses();
  start();
  await expect.poll(states, { timeout: 20_000 }).toEqual(['sent']);
  expect(server.accepted.map((it) => it.to)).toEqual([[email]]);
});

test('killed when the server had it all and its answer was under way: never sent a second time', {
  timeout: 60_000,
}, async () => {
  await givenDigest();
  server.manners.onLetter = async () => {
    for (const worker of workers) await kill(worker);
    return null;
  };
  start();
  await expect.poll(() => server.accepted.length, { timeout: 20_000 }).toBe(1);
  server.manners.onLetter = undefined;
  expect(await states()).toEqual(['sending']);
  await anHourPasses();
  start();
  await expect.poll(states, { timeout: 20_000 }).toEqual(['unsure']);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(server.seen).toHaveLength(1);
});

test('two workers, one of them killed in the middle: everybody gets it, nobody twice', {
  timeout: 90_000,
}, async () => {
  await givenDigest(40);
  let letters = 0;
  server.manners.onRecipient = async () => {
    letters += 1;
    // Before the letter is handed over, so that no answer can be lost.
    if (letters === 12 && workers[0]) await kill(workers[0]);
    return null;
  };
  start();
  start();
  await expect.poll(() => letters, { timeout: 30_000 }).toBeGreaterThanOrEqual(12);
  await anHourPasses();
  await expect
    .poll(async () => (await states()).filter((it) => it === 'waiting' || it === 'sending'), {
      timeout: 40_000,
    })
    .toEqual([]);
  const got = server.accepted.flatMap((it) => it.to);
  expect(got.length).toBe(new Set(got).size);
  const unsure = (await states()).filter((it) => it === 'unsure').length;
  expect(got.length + unsure).toBeGreaterThanOrEqual(40);
});

async function givenDigest(subscribers = 1) {
  const list = await givenList({ hour: 0 });
  const section = await givenSection();
  await givenArticle({ sectionId: section.id, now: new Date(Date.now() - DAY - 60_000) });
  const people = [];
  for (let number = 0; number < subscribers; number++) people.push(await givenSubscriber({ lists: [list] }));
  await composeDigests(new Date());
  return { email: people[0]?.email };
}

const states = async () => (await staffDb().delivery.findMany()).map((it) => it.state);

/** As if claims had not been renewed for an hour. */
const anHourPasses = () =>
  staffDb().$executeRaw`update delivery set claimed_at = claimed_at - interval '1 hour' where state = 'sending'`;

function start(): ChildProcess {
  const worker = spawn(process.execPath, [script], {
    env: { ...process.env, SMTP_URL: server.url, MAIL_FROM: 'MON <news@mon.example>', TZ: 'UTC' },
    stdio: 'ignore',
  });
  workers.push(worker);
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}
