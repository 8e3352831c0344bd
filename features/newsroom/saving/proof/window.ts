import { fieldName, pieceFields } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';
import type { Journal } from '../journal';
import { news, type Passage, type Patch } from '../protocol';
import type { WindowSaver } from '../saver-shape';
import { startSaver } from '../start-saver';
import type { SaveState } from '../states';
import { toIds } from '../things';
import type { World } from '../world';
import { applyPatch } from './apply';
import type { Chance } from './chance';
import type { handClock } from './clock';
import type { lineTo } from './network';
import { randomEdit } from './random-edit';
import { typedWordsIn } from './typed';

type Opening = {
  articleId: string;
  staffId: string;
  chance: Chance;
  clock: ReturnType<typeof handClock>;
  line: ReturnType<typeof lineTo>;
  /** This device's, which outlives its windows. */
  journal: Journal;
  /** Names that live windows of this device hold. */
  held: Set<string>;
  newWord: () => string;
  /** What writers took out with their own hands. */
  removed: Set<string>;
};
export type ProofWindow = {
  text(): Text;
  saver: WindowSaver;
  states: SaveState[];
  waiting(): Passage[];
  edit(): void;
  /** Nothing runs any more, as when the browser is killed; what the journal has is there. */
  kill(): Promise<void>;
};

/** A window that somebody writes in, without a browser: everything but the screen. Null where the piece cannot be read. */
export async function openWindow(opening: Opening): Promise<ProofWindow> {
  const { articleId, staffId, chance, clock, line, removed } = opening;
  const path = `/api/v1/drafts/${articleId}`;
  const { changed, version, savedAt } = news.parse(await (await line.fetch(`${path}?since=0`)).json());
  let text = textFrom(changed);
  let waiting: Passage[] = [];
  const states: SaveState[] = [];
  const { world, die } = mortalWorld(opening);
  const saver = startSaver(
    {
      ...{ articleId, staffId, windowId: chance.uuid(), start: { version, savedAt: new Date(savedAt), text } },
      onState: (state) => states.push(state),
      onMerged: (change) => {
        text = applyPatch(text, change);
      },
      onWaiting: (now) => {
        waiting = now;
      },
      onPresent: () => {},
    },
    world,
  );
  return {
    ...{ saver, states },
    text: () => text,
    waiting: () => waiting,
    edit: () => {
      const before = typedWordsIn(text.fields, [...text.blocks.values()]);
      const change = randomEdit(text, chance, opening.newWord);
      text = applyPatch(text, change);
      const after = typedWordsIn(text.fields, [...text.blocks.values()]);
      for (const word of before) if (!after.has(word)) removed.add(word);
      for (const [name, value] of Object.entries(change.fields ?? {})) noteField(saver, name, value);
      if (change.blocks || change.order) {
        saver.noteBody({ blocks: change.blocks ?? {}, ...(change.order ? { order: change.order } : {}) });
      }
      clock.pass(chance.below(400));
    },
    kill: die,
  };
}

/** The world of a window that can be killed: its timers stop, its answers do not come, its names are free. */
function mortalWorld({ clock, line, journal, held, chance }: Opening) {
  let isDead = false;
  let writing = 0;
  const mine = new Set<string>();
  const alive = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (isDead) return new Promise<Answer>(() => {});
    writing++;
    return work().finally(() => {
      writing--;
    });
  };
  const world: World = {
    fetch: async (input, init) => {
      const response = await line.fetch(input, init);
      return isDead ? new Promise<Response>(() => {}) : response;
    },
    journal: Promise.resolve({
      ...journal,
      write: (...it) => alive(() => journal.write(...it)),
      forget: (...it) => alive(() => journal.forget(...it)),
    }),
    now: clock.now,
    random: chance.draw,
    newId: chance.uuid,
    later: (run, milliseconds) => clock.later(() => !isDead && run(), milliseconds),
    afterTheKey: async () => {},
    isOnline: line.isGood,
    isVisible: () => true,
    isHeldForAll: true,
    whileHolding: async (name, work) => {
      // The dead take hold of nothing.
      if (isDead) return new Promise<boolean>(() => {});
      if (held.has(name)) return false;
      held.add(name);
      mine.add(name);
      await work().finally(() => !isDead && held.delete(name));
      return true;
    },
  };
  const die = async () => {
    // The last key was a moment ago: what takes no time at all is done.
    for (let turn = 0; turn < 4 || writing > 0; turn++) await new Promise((go) => setTimeout(go, 1));
    isDead = true;
    for (const name of mine) held.delete(name);
  };
  return { world, die };
}

function textFrom({ fields, blocks, order }: Patch): Text {
  return {
    fields: pieceFields.parse(fields),
    blocks: new Map(Object.entries(blocks ?? {}).flatMap(([id, block]) => (block ? [[id, block]] : []))),
    order: toIds(order),
  };
}

function noteField(saver: WindowSaver, name: string, value: unknown): void {
  const field = fieldName.parse(name);
  saver.noteField(field, pieceFields.shape[field].parse(value));
}
