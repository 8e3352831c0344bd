import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { type GivenDatabase, givenDatabase } from '../tests/database';
import { type GivenPress, givenPress } from './test/given-press';
import { reader } from './test/toy-next';

type Desk = { press: GivenPress; database: GivenDatabase; owner: pg.Client; words: { now: string } };

const PUBLISH = 'insert into press_event (tags, hard) values ($1, $2)';
const PATH = '/naval/hull-six';

/** A press that hears from a real Postgres, with one page kept. */
async function givenDesk(): Promise<Desk> {
  const database = await givenDatabase();
  onTestFinished(() => database.drop());
  const owner = await connected(database.ownerUrl);
  const press = await givenPress({ databaseUrl: database.readerUrl });
  const words = { now: 'old' };
  press.next.at(PATH, reader({ tags: ['hull'], words: () => words.now }));
  await press.ask(PATH);
  return { press, database, owner, words };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(async () => {
    await client.end().catch(() => undefined);
  });
  return client;
}

async function hangUp(owner: pg.Client) {
  await owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'press' and datname = current_database()",
  );
}

async function until(holds: () => Promise<boolean>, time = 5_000) {
  const end = Date.now() + time;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never came to pass');
    await sleep(20);
  }
}

test('a notification is heard, and what it stands for is forgotten', async () => {
  const { press, owner, words } = await givenDesk();
  words.now = 'new';
  await owner.query('begin');
  await owner.query(PUBLISH, [['hull'], false]);
  await owner.query("select pg_notify('press', '')");
  await owner.query('commit');
  await until(async () => (await press.ask(PATH)).text.includes('new'));
  expect(press.next.renders(PATH)).toBe(2);
});

test('after the door has answered, the very next reader gets the new page', async () => {
  const { press, owner, words } = await givenDesk();
  for (let round = 0; round < 30; round += 1) {
    words.now = `round ${round}.`;
    await owner.query(PUBLISH, [['hull'], false]);
    const told = await press.door('/catch-up', {});
    expect(JSON.parse(told.text)).toEqual({ forgotten: 1 });
    expect((await press.ask(PATH)).text).toContain(`round ${round}.`);
  }
  expect(press.next.renders(PATH)).toBe(31);
});

test('many desks at once are all answered after their own change', async () => {
  const { press, database } = await givenDesk();
  const desks = new pg.Pool({ connectionString: database.ownerUrl });
  onTestFinished(() => desks.end());
  const ends = await Promise.all(
    Array.from({ length: 10 }, async (_, each) => {
      await desks.query(PUBLISH, [[`tag ${each}`], false]);
      return (await press.door('/catch-up', {})).status;
    }),
  );
  expect(new Set(ends)).toEqual(new Set([200]));
  const { text } = await press.door('/metrics');
  expect(text).toContain('press_purges_total{kind="soft"} 10');
});

test('a change numbered early and committed late is not missed', async () => {
  const { press, owner, database, words } = await givenDesk();
  const late = await connected(database.ownerUrl);
  await late.query('begin');
  await late.query(PUBLISH, [['hull'], false]);
  for (let beat = 0; beat < 4; beat += 1) {
    await owner.query(PUBLISH, [['other'], false]);
    await press.door('/catch-up', {});
  }
  words.now = 'new';
  await late.query('commit');
  expect(JSON.parse((await press.door('/catch-up', {})).text)).toEqual({ forgotten: 1 });
  expect((await press.ask(PATH)).text).toContain('new');
});

test('a long transaction elsewhere does not make old events count twice', async () => {
  const { press, owner, database } = await givenDesk();
  const long = await connected(database.ownerUrl);
  await long.query('begin');
  await long.query('select pg_current_xact_id()');
  await owner.query(PUBLISH, [['hull'], false]);
  for (let beat = 0; beat < 4; beat += 1) await press.door('/catch-up', {});
  await press.ask(PATH);
  await press.door('/catch-up', {});
  await press.ask(PATH);
  expect(press.next.renders(PATH)).toBe(2);
  await long.query('rollback');
});

test('what happened while the line was down is caught up with', async () => {
  const { press, owner, words } = await givenDesk();
  for (let round = 0; round < 5; round += 1) {
    words.now = `round ${round}.`;
    await hangUp(owner);
    await owner.query(PUBLISH, [['hull'], false]);
    await until(async () => (await press.door('/catch-up', {})).status === 200);
    expect((await press.ask(PATH)).text).toContain(`round ${round}.`);
  }
});

test('a withdrawal is heard as one', async () => {
  const { press, owner } = await givenDesk();
  await owner.query(PUBLISH, [['hull'], true]);
  await press.door('/catch-up', {});
  await press.next.kill();
  expect((await press.ask(PATH)).status).toBe(503);
});

test('Postgres is away: pages are asked for again after two seconds, or come as they last were', async () => {
  const { press, owner, database, words } = await givenDesk();
  const server = await connected(database.ownerUrl.replace(/\/[^/?]+(?=\?|$)/, '/postgres'));
  const { rows } = await owner.query('select current_database() as name');
  const name = pg.escapeIdentifier(rows[0].name);
  await server.query(`alter database ${name} allow_connections false`);
  await hangUp(owner);
  await until(async () => (await press.door('/catch-up', {})).status === 503);
  expect(JSON.parse((await press.door('/readyz')).text)).toMatchObject({ ready: true, events: false });
  words.now = 'new';
  expect((await press.ask(PATH)).text).toContain('old');
  await sleep(2_100);
  expect((await press.ask(PATH)).text).toContain('new');
  press.next.at(PATH, (_, res) => void res.writeHead(500).end());
  press.next.at('/naval/unseen', (_, res) => void res.writeHead(500).end());
  await sleep(2_100);
  expect((await press.ask(PATH)).text).toContain('new');
  expect((await press.ask('/naval/unseen')).status).toBe(503);
  await server.query(`alter database ${name} allow_connections true`);
  press.next.at(PATH, reader({ tags: ['hull'], words: 'newest' }));
  await owner.query(PUBLISH, [['hull'], false]);
  await until(async () => (await press.door('/catch-up', {})).status === 200);
  expect((await press.ask(PATH)).text).toContain('newest');
});
