import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { findDraftText } from '@/features/newsroom/drafts/queries';
import { type Journal, openJournal } from '@/features/newsroom/saving/journal';
import { same } from '@/features/newsroom/saving/merge/same';
import { chanceFrom } from '@/features/newsroom/saving/proof/chance';
import { handClock } from '@/features/newsroom/saving/proof/clock';
import { type Line, lineTo } from '@/features/newsroom/saving/proof/network';
import { randomText } from '@/features/newsroom/saving/proof/random-text';
import { typedWord, typedWordsIn } from '@/features/newsroom/saving/proof/typed';
import { openWindow, type ProofWindow } from '@/features/newsroom/saving/proof/window';
import { type Text, toBody } from '@/features/newsroom/text/text';
import { staffDb } from '@/lib/staff-db';
import { givenAuthor, givenDraft, givenSection } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';
import * as passage from './[id]/passages/[passageId]/route';
import * as presence from './[id]/presence/route';
import * as draft from './[id]/route';

givenPublication();

const ORIGIN = 'http://newsroom.example';
/** More of them, or one that failed: SAVING_ROUNDS=1000, SAVING_SEED=17. */
const ROUNDS = Number(process.env.SAVING_ROUNDS ?? 300);
const FIRST = Number(process.env.SAVING_SEED ?? 1);
const LINES: Line[] = ['good', 'good', 'cut-before', 'cut-after', 'gateway', 'signed-out', 'flaky'];

test(`of ${ROUNDS} rounds of two writers on bad lines no word is gone`, { timeout: 1_200_000 }, async () => {
  const house = await givenHouse();
  for (let seed = FIRST; seed < FIRST + ROUNDS; seed++) await playRound(house, seed);
});

/** The real doors, as the site's addresses lead to them. */
async function serve(request: Request): Promise<Response> {
  const [id = '', what, passageId = ''] = new URL(request.url).pathname.replace('/api/v1/drafts/', '').split('/');
  const params = Promise.resolve({ id });
  if (what === 'presence') return presence.POST(request, { params });
  if (what === 'passages') return passage.POST(request, { params: Promise.resolve({ id, passageId }) });
  return request.method === 'PUT' ? draft.PUT(request, { params }) : draft.GET(request, { params });
}

type Person = { id: string; letter: string; cookie: string; journal: Journal; held: Set<string> };
type House = { people: Person[]; sectionId: string; authorId: string };

/** Two people, each at a device of their own. */
async function givenHouse(): Promise<House> {
  const names = { a: 'Mara', b: 'Jonas' };
  const people = Object.entries(names).map(async ([letter, name]) => {
    const staff = await givenStaff({ name });
    const { cookie } = await givenSession(staff);
    return { id: staff.id, letter, cookie, journal: await openJournal(name), held: new Set<string>() };
  });
  return {
    people: await Promise.all(people),
    sectionId: (await givenSection()).id,
    authorId: (await givenAuthor()).id,
  };
}

async function playRound(house: House, seed: number): Promise<void> {
  const chance = chanceFrom(seed);
  const articleId = await givenPiece(house, randomText(chance));
  const [clock, removed, typed] = [handClock(), new Set<string>(), new Set<string>()];
  const writers = await Promise.all(
    house.people.map(async ({ id: staffId, letter, ...person }) => {
      const newWord = () => {
        const word = typedWord(letter, typed.size);
        typed.add(word);
        return word;
      };
      const open = async () => {
        const line = lineTo(serve, ORIGIN, person.cookie, chance);
        const opening = { articleId, staffId, chance, clock, line, ...person, newWord, removed };
        return { line, window: await openWindow(opening) };
      };
      return { ...(await open()), open, staffId, journal: person.journal };
    }),
  );

  for (let step = 0; step < 8 + chance.below(8); step++) {
    const writer = chance.pick(writers);
    if (!writer) continue;
    const roll = chance.draw();
    if (roll < 0.6) for (let edits = chance.below(3); edits >= 0; edits--) writer.window.edit();
    else if (roll < 0.72) writer.line.set(chance.pick(LINES) ?? 'good');
    else if (roll < 0.77) {
      await writer.window.kill();
      Object.assign(writer, await writer.open());
    } else if (roll < 0.78) await cutDatabase();
    else clock.pass(chance.below(6000));
    if (chance.happens(0.4)) await rest(chance.below(8));
  }

  for (const { line } of writers) line.set('good');
  const listLeft = async () =>
    (await Promise.all(writers.map(({ journal, staffId }) => journal.list(staffId, articleId)))).flat();
  const windows = writers.map((it) => it.window);
  const rested = calm(windows, clock, async () => (await listLeft()).length > 0);
  await rested.catch(async (restless) => {
    throw new Error(`seed ${seed}, left ${JSON.stringify(await listLeft())}`, { cause: restless });
  });
  const saved = await findDraftText(articleId);
  if (!saved) throw new Error('The piece is gone.');
  const waiting = await staffDb().waitingPassage.findMany({ where: { articleId } });
  const revisions = await staffDb().revision.findMany({ where: { articleId } });
  const there = typedWordsIn(saved.text.fields, toBody(saved.text), waiting, revisions);
  const gone = [...typed].filter((word) => !there.has(word) && !removed.has(word));
  expect(gone, `words gone, seed ${seed}`).toEqual([]);
  for (const { text, saver } of windows) {
    expect(differencesOf(text(), saved.text), `another text than the server’s, seed ${seed}`).toEqual([]);
    await saver.close();
  }
}

async function givenPiece({ sectionId, authorId }: House, text: Text): Promise<string> {
  const { headline, standfirst, dateline } = text.fields;
  const bylines = [{ authorId, place: null, outlet: null }];
  return (await givenDraft({ headline, standfirst, dateline, body: toBody(text), sectionId, bylines })).id;
}

function differencesOf(here: Text, there: Text): unknown[] {
  const ids = [...new Set([...here.order, ...there.order])];
  const blocks = ids.map((id) => [here.blocks.get(id) ?? null, there.blocks.get(id) ?? null]);
  const rest = [
    [here.fields, there.fields],
    [here.order, there.order],
  ];
  return [...blocks, ...rest].filter(([one, other]) => !same(one, other));
}

/** Every connection of the newsroom's to its database breaks, whatever is on it. */
async function cutDatabase(): Promise<void> {
  await staffDb().$queryRaw`
      select pg_terminate_backend(pid)::text from pg_stat_activity
      where usename = current_user and datname = current_database() and pid <> pg_backend_pid()`.catch(() => {});
}

const rest = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

/** Until nobody has anything left to say. */
async function calm(windows: ProofWindow[], clock: ReturnType<typeof handClock>, isLeft: () => Promise<boolean>) {
  let quietTurns = 0;
  for (let turn = 0; turn < 60; turn++) {
    for (const { saver } of windows) {
      await saver.saveNow();
      await saver.refresh();
    }
    const isQuiet = windows.every(({ saver }) => saver.unsaved() === 0);
    quietTurns = isQuiet && !(await isLeft()) ? quietTurns + 1 : 0;
    if (quietTurns === 2) return;
    clock.pass(20_000);
    await rest(1);
  }
  const said = windows.map(({ saver, states }) => ({ unsaved: saver.unsaved(), state: states.at(-1) }));
  throw new Error(`They never came to rest: ${JSON.stringify(said)}`);
}
