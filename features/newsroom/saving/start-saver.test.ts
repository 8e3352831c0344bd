import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Text } from '@/features/newsroom/text/text';
import { type Journal, openJournal } from './journal';
import { mergeChanges } from './merge/merge-changes';
import { handClock } from './proof/clock';
import { type Passage, type Patch, type RawNode, save } from './protocol';
import { startSaver } from './start-saver';
import { type SaveState, sentence } from './states';

const ARTICLE = randomUUID();
const p = (text: string): RawNode => ({ type: 'paragraph', attrs: { id: 'one' }, content: [{ type: 'text', text }] });
const text: Text = {
  fields: {
    ...{ kicker: null, headline: 'Ten Ships', standfirst: '', sectionId: null, slug: null, kind: 'news' },
    ...{ language: 'en', dateline: null, leadPictureId: null, bylines: [], topicIds: [], printTitle: null },
    ...{ printIssue: null, printPage: null, searchTitle: null, searchDescription: null },
  },
  blocks: new Map([['one', p('Nobody clapped.')]]),
  order: ['one'],
};

type Answering = (method: string, path: string, body: string) => Response | 'offline' | Promise<Response>;
let journal: Journal;
let device = 0;
beforeEach(async () => {
  journal = await openJournal(`device-${++device}`);
});

/** A window whose server answers as it is told to. */
function givenWindow({ staffId = randomUUID(), held = new Set<string>(), keeps = true, isHeldForAll = true } = {}) {
  const clock = handClock();
  const asked: { method: string; path: string; body: string; outlives: boolean }[] = [];
  const server: { answers: Answering; date: number } = { answers: well, date: 0 };
  const [states, merged]: [SaveState[], Patch[]] = [[], []];
  const windowId = randomUUID();
  const saver = startSaver(
    {
      ...{ articleId: ARTICLE, windowId, staffId, start: { version: 1, savedAt: new Date(clock.now()), text } },
      onState: (state) => states.push(state),
      onMerged: (change) => merged.push(change),
      onWaiting: () => {},
      onPresent: () => {},
    },
    {
      fetch: async (input, init) => {
        const ask = { method: init?.method ?? 'GET', path: String(input), body: String(init?.body ?? '') };
        asked.push({ ...ask, outlives: init?.keepalive ?? false });
        const answer = await server.answers(ask.method, ask.path, ask.body);
        if (answer === 'offline') throw new TypeError('fetch failed');
        answer.headers.set('date', new Date(clock.now() + server.date).toUTCString());
        return answer;
      },
      ...{ journal: Promise.resolve(keeps ? journal : null), now: clock.now, random: () => 0.5, newId: randomUUID },
      ...{ later: clock.later, afterTheKey: async () => {}, isVisible: () => true, isHeldForAll },
      isOnline: () => server.answers !== offline,
      whileHolding: async (name, work) => {
        if (held.has(name)) return false;
        held.add(name);
        await work();
        return true;
      },
    },
  );
  const pass = async (milliseconds: number) => {
    clock.pass(milliseconds);
    await new Promise((go) => setTimeout(go, 30));
  };
  const words = () => sentence(states.at(-1) ?? { is: 'saving' }, () => '¶ 1');
  const saves = () => asked.filter((it) => it.method === 'PUT').map((it) => JSON.parse(it.body));
  return {
    saver,
    states,
    merged,
    server,
    pass,
    words,
    saves,
    asked,
    staffId,
    windowId,
    left: () => journal.list(staffId, ARTICLE),
  };
}

function answerLater() {
  let resolve = (_answer: Response) => {};
  const promise = new Promise<Response>((go) => {
    resolve = go;
  });
  return { promise, resolve: (answer: Response) => resolve(answer) };
}

const savedAt = '2026-11-23T09:00:05.000Z';
const news = () => ({ ok: true, version: 1, savedAt, changed: {}, others: [], waiting: [], present: [] });
const well: Answering = (method) => Response.json(method === 'PUT' ? { ok: true, version: 2, savedAt } : news());
const offline: Answering = () => 'offline';
const signedOut: Answering = () =>
  Response.json({ problem: 'signed-out', title: 'You are signed out.' }, { status: 401 });

test('what is typed is saved after a pause, and the journal keeps nothing more', async () => {
  const { saver, pass, words, saves, left } = givenWindow();
  saver.noteBody({ blocks: { one: p('Somebody clapped.') } });
  await pass(1400);
  expect(saves()).toHaveLength(0);
  expect(await left()).toMatchObject([{ things: [{ name: 'block:one', was: p('Nobody clapped.') }] }]);
  await pass(200);
  expect(saves()).toMatchObject([
    { seen: 1, changes: { body: { blocks: [{ id: 'one', now: p('Somebody clapped.'), after: null }] } } },
  ]);
  expect(words()).toBe('Saved 10:00:05');
  expect(await left()).toEqual([]);
});

test('who writes without a pause is saved every five seconds', async () => {
  const { saver, pass, saves } = givenWindow();
  for (let second = 0; second < 6; second++) {
    saver.noteField('headline', `Ten Ships ${second}`);
    await pass(1000);
  }
  expect(saves()).toHaveLength(1);
});

test('a save that takes long is said to be on its way', async () => {
  const { saver, server, pass, words } = givenWindow();
  const { promise, resolve } = answerLater();
  server.answers = (method) => (method === 'PUT' ? promise : Response.json(news()));
  saver.noteField('headline', 'Eleven Ships');
  await pass(1600);
  expect(words()).toBe('Saved 10:00:00');
  await pass(400);
  expect(words()).toBe('Saving…');
  resolve(Response.json({ ok: true, version: 2, savedAt }));
  await pass(10);
  expect(words()).toBe('Saved 10:00:05');
});

describe('without a line', () => {
  test('changes are kept on the device and counted, and sent when it is back: the same ones first, under their key', async () => {
    const { saver, server, pass, words, saves } = givenWindow();
    server.answers = offline;
    saver.noteField('headline', 'Eleven Ships');
    await pass(1600);
    expect(words()).toBe('Offline. 1 change kept on this device');
    saver.noteBody({ blocks: { one: p('Somebody clapped.') } });
    await pass(100);
    expect(words()).toBe('Offline. 2 changes kept on this device');
    server.answers = well;
    await pass(3000);
    await pass(3000);
    const [first, ...again] = saves();
    expect(again[0]).toEqual(first);
    expect(again.at(-1)).toMatchObject({ seen: 2, changes: { body: { blocks: [{ id: 'one' }] } } });
    expect(words()).toBe('Saved 10:00:05');
  });

  test('a gateway’s word is nobody’s refusal: the server does not answer', async () => {
    const { saver, server, pass, words } = givenWindow();
    server.answers = () => new Response('<html>No such host</html>', { status: 404 });
    saver.noteField('headline', 'Eleven Ships');
    await pass(1600);
    expect(words()).toBe('Server does not answer. 1 change kept on this device');
  });

  test('where the browser keeps nothing, it does not say so', async () => {
    const { saver, server, pass, words } = givenWindow({ keeps: false });
    server.answers = offline;
    saver.noteField('headline', 'Eleven Ships');
    await pass(1600);
    expect(words()).toBe('Offline. 1 change kept in this window only');
  });
});

test('signed out, changes are kept, and saved as soon as one is back', async () => {
  const { saver, server, pass, words } = givenWindow();
  server.answers = signedOut;
  saver.noteField('headline', 'Eleven Ships');
  await pass(1600);
  expect(words()).toBe('Signed out. 1 change kept on this device');
  server.answers = well;
  await saver.refresh();
  await pass(0);
  expect(words()).toBe('Saved 10:00:05');
});

test('a refusal is said in the server’s words, and nothing is let go of', async () => {
  const { saver, server, pass, words, left } = givenWindow();
  const title = 'Not saved: the piece is in the trash.';
  server.answers = (method) =>
    method === 'PUT' ? Response.json({ problem: 'trashed', title }, { status: 409 }) : Response.json(news());
  saver.noteField('headline', 'Eleven Ships');
  await pass(1600);
  expect(words()).toBe('Not saved: the piece is in the trash. 1 change kept on this device');
  expect(await left()).toMatchObject([{ things: [{ now: 'Eleven Ships' }] }]);
});

test('what others changed is told, with one’s own words in it', async () => {
  const { saver, server, pass, merged } = givenWindow();
  saver.noteBody({ blocks: { one: p('Nobody at all clapped.') } });
  const changed = { blocks: { one: p('Nobody clapped twice.') } };
  server.answers = () => Response.json({ ...news(), version: 2, changed });
  await pass(10);
  expect(merged).toEqual([{ blocks: { one: p('Nobody at all clapped twice.') } }]);
});

test('a device whose clock is wrong is told so once, and order is by version all the same', async () => {
  const { saver, server, pass, words } = givenWindow();
  server.date = 9 * 60_000;
  saver.noteField('headline', 'Eleven Ships');
  await pass(1600);
  expect(words()).toBe('Device clock is 9 min off. Times are the server’s');
  saver.dismiss('clock-off');
  await pass(5000);
  expect(words()).toBe('Saved 10:00:05');
});

describe('a window that was killed', () => {
  async function givenKilled(staffId = randomUUID()) {
    const killed = givenWindow({ staffId });
    killed.server.answers = offline;
    killed.saver.noteField('headline', 'Eleven Ships');
    await killed.pass(1600);
    killed.saver.noteField('standfirst', 'All of them grey.');
    await killed.pass(10);
    return killed;
  }

  test('has its words sent by the next: what was on its way under its own key, then the rest', async () => {
    const staffId = randomUUID();
    const killed = await givenKilled(staffId);
    const next = givenWindow({ staffId });
    await next.pass(10);
    await next.pass(10);
    const [first, second] = next.saves();
    expect(first).toEqual(killed.saves()[0]);
    expect(second).toMatchObject({ changes: { fields: { standfirst: { was: '', now: 'All of them grey.' } } } });
    expect(await next.left()).toEqual([]);
  });

  test('is let be while it lives', async () => {
    const staffId = randomUUID();
    const { windowId } = await givenKilled(staffId);
    const held = new Set([`mon:${staffId}/${ARTICLE}/${windowId}`]);
    const next = givenWindow({ staffId, held });
    await next.pass(10);
    expect(next.saves()).toEqual([]);
    expect(await next.left()).toHaveLength(1);
  });

  test('is let be over plain HTTP until it has given no sign for two minutes', async () => {
    const staffId = randomUUID();
    const plain = { staffId, isHeldForAll: false };
    const living = givenWindow(plain);
    living.server.answers = offline;
    living.saver.noteField('headline', 'Eleven Ships');
    await living.pass(30);
    const next = givenWindow(plain);
    for (let minutes = 0; minutes < 4; minutes++) {
      for (let third = 0; third < 3; third++) await living.pass(20_000);
      await next.pass(60_000);
    }
    expect(next.saves()).toEqual([]);
    await next.pass(70_000);
    await next.pass(70_000);
    expect(next.saves()).toMatchObject([{ changes: { fields: { headline: { now: 'Eleven Ships' } } } }]);
    expect(await next.left()).toEqual([]);
  });

  test('that gives a sign while its words are brought keeps its journal', async () => {
    const { staffId, windowId, left } = await givenKilled();
    const [it] = await left();
    await journal.forget({ staffId, articleId: ARTICLE, windowId }, (it?.at ?? 0) - 1);
    expect(await left()).toHaveLength(1);
    await journal.forget({ staffId, articleId: ARTICLE, windowId }, it?.at);
    expect(await left()).toEqual([]);
  });

  test('is nothing to somebody else at the same machine', async () => {
    const killed = await givenKilled();
    const somebody = givenWindow();
    await somebody.pass(10);
    expect(somebody.saves()).toEqual([]);
    expect(await killed.left()).toHaveLength(1);
  });
});

describe('a page that goes', () => {
  const puts = ({ asked }: ReturnType<typeof givenWindow>) => asked.filter((it) => it.method === 'PUT');

  test('sends the last words though a save still waits for the journal, and the same ones once', async () => {
    const window = givenWindow();
    window.saver.noteField('headline', 'Eleven Ships');
    window.saver.pause();
    await Promise.resolve();
    window.saver.leave();
    expect(puts(window)).toMatchObject([{ outlives: true }]);
    window.saver.leave();
    await window.pass(10);
    await window.pass(3000);
    expect(puts(window)).toHaveLength(1);
    expect(window.words()).toBe('Saved 10:00:05');
  });

  test('sends again what is on its way and would end with it, under its key', async () => {
    const window = givenWindow();
    const held = answerLater();
    window.server.answers = (method) => (method === 'PUT' ? held.promise : Response.json(news()));
    window.saver.noteField('headline', 'Eleven Ships');
    await window.pass(1600);
    window.saver.leave();
    expect(puts(window)).toMatchObject([{ outlives: false }, { outlives: true, body: puts(window)[0]?.body }]);
  });

  test('and comes back takes the late answer of an old save for no other’s', async () => {
    const window = givenWindow();
    const answers = [answerLater(), answerLater()];
    const left = [...answers];
    window.server.answers = (method) =>
      method === 'PUT' ? (left.shift()?.promise ?? 'offline') : Response.json(news());
    window.saver.noteField('headline', 'Eleven Ships');
    await window.pass(1600);
    window.saver.leave();
    answers[1]?.resolve(Response.json({ ok: true, version: 2, savedAt }));
    await window.pass(10);
    window.saver.noteField('headline', 'Twelve Ships');
    await window.pass(1600);
    expect(window.words()).toBe('Server does not answer. 1 change kept on this device');
    answers[0]?.resolve(Response.json({ ok: true, version: 2, savedAt }));
    await window.pass(10);
    window.server.answers = well;
    await window.pass(3000);
    const [, , refused, again] = window.saves();
    expect(again).toEqual(refused);
  });

  test('counts bytes, which are more than letters, and sends a longer text as any other', async () => {
    const window = givenWindow();
    window.saver.noteBody({ blocks: { one: p('ж'.repeat(32_000)) } });
    window.saver.leave();
    expect(puts(window)).toMatchObject([{ outlives: false }]);
  });
});

describe('bringing back what most of a text was', () => {
  const title = 'Not restored: the piece is in the trash.';
  const failures: [string, Answering, string][] = [
    ['was refused', () => Response.json({ problem: 'trashed', title }, { status: 409 }), title],
    ['was not answered', () => new Response('', { status: 502 }), 'The server does not answer.'],
    ['met a dead line', () => 'offline', 'The server does not answer.'],
  ];
  test.each(failures)('stays on offer where it %s, and says so', async (_, fails, why) => {
    const { saver, server, pass, words } = givenWindow();
    const kept = { revisionId: randomUUID(), removed: 90, of: 100 };
    server.answers = (method, path, body) => {
      if (path.endsWith('/restore')) return fails(method, path, body);
      return method === 'PUT' ? Response.json({ ok: true, version: 2, savedAt, kept }) : Response.json(news());
    };
    saver.noteBody({ blocks: { one: p('') } });
    await pass(1600);
    expect(words()).toBe('Saved 10:00:05. 90 of 100 words were removed');
    await saver.bringBack(kept.revisionId);
    expect(words()).toBe(`Not brought back. ${why} 90 of 100 words were removed`);
    server.answers = (method) => (method === 'POST' ? Response.json({ ...news(), ok: true }) : Response.json(news()));
    await saver.bringBack(kept.revisionId);
    expect(words()).toBe('Saved 10:00:05');
  });
});

describe('what is chosen where two versions collided', () => {
  const waits = (versions: Pick<Passage, 'was' | 'waiting' | 'against'>): Passage => ({
    ...{ id: randomUUID(), field: 'body', blockId: 'one', by: null, againstBy: null, writtenAt: savedAt, ...versions },
  });
  const clapped = { was: p('Nobody clapped.'), waiting: p('Mara clapped.'), against: p('Jonas clapped.') };

  /** What the server makes of the choice; `heard` is what the window knows to stand, `stored` what stands. */
  type Chosen = { passage?: Passage; heard: string; stored: string; chosen: string };
  async function givenChosen({ passage = waits(clapped), heard, stored, chosen }: Chosen) {
    const { saver, server, pass, asked } = givenWindow();
    const answer = { ...news(), version: 2, changed: { blocks: { one: p(heard) } }, waiting: [passage] };
    server.answers = (method, path) =>
      path.includes('/passages/') ? well('PUT', path, '') : method === 'PUT' ? 'offline' : Response.json(answer);
    await pass(10);
    await saver.settle(passage.id, { value: p(chosen) });
    const posted = asked.find((it) => it.path.endsWith(`/passages/${passage.id}`));
    const { changes } = save.parse(JSON.parse(posted?.body ?? ''));
    const { text: next, lost } = mergeChanges({ ...text, blocks: new Map([['one', p(stored)]]) }, changes);
    return { stands: next.blocks.get('one'), lost };
  }

  test('is joined with what was written since, heard of or not', async () => {
    const stored = 'Jonas clapped. Then it rained.';
    for (const heard of ['Jonas clapped.', stored]) {
      const { stands, lost } = await givenChosen({ heard, stored, chosen: 'Mara clapped.' });
      expect({ stands, lost }).toEqual({ stands: p('Mara clapped. Then it rained.'), lost: [] });
    }
  });

  test('is asked about again where it collides with what was written since', async () => {
    for (const heard of ['Jonas clapped.', 'Helen clapped.']) {
      const { stands, lost } = await givenChosen({ heard, stored: 'Helen clapped.', chosen: 'Mara clapped.' });
      expect(stands).toEqual(p('Helen clapped.'));
      expect(lost).toMatchObject([{ waiting: p('Mara clapped.'), against: p('Helen clapped.') }]);
    }
  });

  test('takes theirs whole, without the words of the other that fitted in', async () => {
    const passage = waits({ ...clapped, waiting: p('Mara clapped twice.') });
    const heard = 'Jonas clapped twice.';
    const { stands } = await givenChosen({ passage, heard, stored: heard, chosen: 'Jonas clapped.' });
    expect(stands).toEqual(p('Jonas clapped.'));
  });
});

describe('a server that tells everything', () => {
  const two = { ...p('Ten ships.'), attrs: { id: 'two' } };

  /** A window that saved another paragraph and a headline, and whose server then knows only what `whole` says. */
  async function givenTold(whole: 'log-ends' | 'went-back', version: number, fields = text.fields) {
    const window = givenWindow();
    window.server.answers = (method) =>
      Response.json(method === 'PUT' ? { ok: true, version: 7, savedAt } : { ...news(), version: 7 });
    window.saver.noteField('headline', 'Eleven Ships');
    window.saver.noteBody({ blocks: { two }, order: ['one', 'two'] });
    await window.pass(1600);
    expect(window.saver.unsaved()).toBe(0);
    const changed = { whole, fields, blocks: { one: p('Nobody clapped.') }, order: ['one'] };
    window.server.answers = (method) => (method === 'PUT' ? 'offline' : Response.json({ ...news(), version, changed }));
    await window.saver.refresh();
    await window.saver.saveNow();
    const { changes, seen } = save.parse(window.saves().at(-1));
    return { ...window, seen, outcome: mergeChanges({ ...text, fields }, changes) };
  }

  test('and has not what was saved gets it again, once and in its place', async () => {
    const { outcome, saver, server, pass, saves } = await givenTold('log-ends', 9);
    expect(outcome.text.order).toEqual(['one', 'two']);
    expect(outcome.text.blocks.get('two')).toEqual(two);
    server.answers = (method) =>
      Response.json(method === 'PUT' ? { ok: true, version: 10, savedAt } : { ...news(), version: 10 });
    await pass(5000);
    const count = saves().length;
    expect(saver.unsaved()).toBe(0);
    await pass(5000);
    await pass(5000);
    expect(saves()).toHaveLength(count);
  });

  test('as of before what this window saw is believed, and what differs is asked about', async () => {
    const { outcome, seen } = await givenTold('went-back', 3);
    expect(seen).toBe(3);
    expect(outcome.text.order).toEqual(['one', 'two']);
    expect(outcome.text.fields.headline).toBe('Ten Ships');
    expect(outcome.lost).toMatchObject([{ field: 'headline', waiting: 'Eleven Ships', against: 'Ten Ships' }]);
  });
});
