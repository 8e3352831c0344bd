import { z } from 'zod';
import { toAdmissible } from '@/features/newsroom/text/admissible';
import { countWordsOf } from '@/features/newsroom/text/count-words';
import { pieceFields } from '@/features/newsroom/text/fields';
import { ask, type Outcome } from './ask';
import { openCopy } from './copy';
import type { Request } from './journal';
import { openJournalWriter } from './journal-writer';
import { same } from './merge/same';
import { openNewsRound } from './news-round';
import type { Deed, News, Passage, Patch, RawNode, Saved } from './protocol';
import { holdOf, recoverLeft, SIGN_EVERY } from './recover';
import type { SaverOptions, WindowSaver } from './saver-shape';
import { openSender, type Trouble } from './sender';
import { type Facts, stateOf } from './state-of';
import type { SaveState } from './states';
import {
  blockThing,
  changesIn,
  fieldThing,
  mergeThing,
  type ThingName,
  toPatch,
  type Values,
  valuesOf,
} from './things';
import type { World } from './world';

/** Nothing is said of a save that takes no longer. */
const WORTH_A_WORD = 400;
/** A device's clock may be this far from the server's. */
const CLOCK_MAY = 90_000;
const RECOVER_EVERY = 60_000;
/** Why the words that were removed did not come back, where the server did not say it. */
const NOT_BACK = {
  'signed-out': 'You are signed out.',
  unanswered: 'The server does not answer.',
  offline: 'There was no line.',
};

/** Keeps one window's words: in the journal first, then on the server, for as long as the window lives. */
export function startSaver(options: SaverOptions, world: World): WindowSaver {
  const window = { staffId: options.staffId, articleId: options.articleId, windowId: options.windowId };
  const copy = openCopy(options.start);
  const journal = openJournalWriter({
    ...{ window, copy, journal: world.journal, now: world.now, afterTheKey: world.afterTheKey },
    isHard: () => trouble() !== null,
  });
  let savedAt: Date | null = options.start.savedAt;
  let waiting: Passage[] = [];
  let removed: Facts['removed'] = null;
  let recovered: { at: Date; before: Patch; after: Patch } | null = null;
  let newsTrouble: Trouble | null = null;
  let clockOff: number | null = null;
  let [isSlow, isClockSaid, isRecovering, recoveredLast] = [false, false, false, Number.NEGATIVE_INFINITY];
  let callOffWord: (() => void) | null = null;
  let said: SaveState | null = null;
  let release = () => {};

  const sender = openSender({
    ...{ options, world, copy, journal, onAnswer, onChange, onClock },
    beforeSending: () => show(copy.catchUp(), []),
  });
  const round = openNewsRound({ options, world, copy, onNews, onClock });
  void world.whileHolding(holdOf(window), () => new Promise((letGo) => (release = letGo)));

  let callOffSign = () => {};
  if (!world.isHeldForAll) giveSigns();

  function giveSigns(): void {
    journal.beat();
    callOffSign = world.later(giveSigns, SIGN_EVERY);
  }

  function trouble(): Trouble | null {
    return sender.trouble() ?? newsTrouble;
  }

  function tell(): void {
    const state = stateOf({
      ...{ trouble: trouble(), unsaved: copy.countUnsaved(), isKeeping: journal.isKeeping(), isSlow, savedAt },
      ...{ waiting, removed, recoveredAt: recovered?.at ?? null, clockOff },
    });
    if (said && same(toPlain(said), toPlain(state))) return;
    said = state;
    options.onState(state);
  }

  function show(change: Patch, others: Deed[]): void {
    journal.note(valuesOf(change).map(([name]) => name));
    if (Object.keys(change).length > 0 || others.length > 0) options.onMerged(change, others);
  }

  function note(values: Values): void {
    copy.note(values);
    journal.note(values.map(([name]) => name));
    round.noteActive();
    sender.sendSoon();
    tell();
  }

  /** What the server turned out not to have. */
  function noteUnsaved(): void {
    const names = copy.unsaved().map((it) => it.name);
    journal.note(names);
    if (names.length > 0) sender.sendSoon();
  }

  function onAnswer(request: Request, answer: Saved): void {
    const change = copy.acknowledge(request.save.changes, answer);
    journal.note(changesIn(request.save.changes).map((it) => it.name));
    savedAt = new Date(answer.savedAt);
    newsTrouble = null;
    if (answer.kept) removed = { ...answer.kept, at: savedAt };
    const settled = /\/passages\/(.+)$/.exec(request.path)?.[1];
    const fresh = new Map((answer.waiting ?? []).map((it) => [it.id, it]));
    setWaiting([...waiting.filter((it) => it.id !== settled && !fresh.has(it.id)), ...fresh.values()]);
    show(change, answer.others ?? []);
    if (answer.merged?.whole) noteUnsaved();
    tell();
  }

  function onNews(outcome: Outcome<News>): void {
    if (outcome.is !== 'answered') {
      newsTrouble = outcome.is === 'refused' ? newsTrouble : outcome;
      options.onPresent('unknown');
      tell();
      return;
    }
    const { answer } = outcome;
    newsTrouble = null;
    options.onPresent(answer.present);
    const isStuck = sender.trouble() !== null && sender.trouble()?.is !== 'refused';
    // Until a save is answered nobody knows what of this is the writer's own.
    const isNews = answer.version >= copy.version() || answer.changed.whole === 'went-back';
    if (!sender.isUnanswered() && !isRecovering && isNews) {
      if (copy.unsaved().length === 0) savedAt = new Date(answer.savedAt);
      setWaiting(answer.waiting);
      show(copy.receive(answer.version, answer.changed), answer.others);
      if (answer.changed.whole) noteUnsaved();
    }
    if (isStuck) void sender.send();
    if (world.now() - recoveredLast > RECOVER_EVERY) void recover();
    tell();
  }

  function setWaiting(now: Passage[]): void {
    const isSame = same(toPlain(now), toPlain(waiting));
    waiting = now;
    if (!isSame) options.onWaiting(waiting);
  }

  function onChange(): void {
    if (sender.isSending()) {
      callOffWord ??= world.later(() => {
        isSlow = true;
        tell();
      }, WORTH_A_WORD);
    } else {
      callOffWord?.();
      [callOffWord, isSlow] = [null, false];
    }
    tell();
  }

  function onClock(behind: number): void {
    clockOff = Math.abs(behind) > CLOCK_MAY && !isClockSaid ? behind : null;
  }

  async function recover(): Promise<void> {
    recoveredLast = world.now();
    isRecovering = true;
    const stood = new Map<ThingName, unknown>();
    const found = await recoverLeft(options, world, (names) => {
      for (const name of names) if (!stood.has(name)) stood.set(name, copy.local(name));
    }).finally(() => {
      isRecovering = false;
    });
    if (!found) return;
    // One may be under way that was asked before.
    await round.ask();
    await round.ask();
    const before = toPatch(found.names.map((name) => [name, stood.get(name) ?? null]));
    const after = toPatch(found.names.map((name) => [name, copy.local(name)]));
    if (same(before, after)) return;
    recovered = { at: found.at, before, after };
    options.onRecovered?.(recovered);
    tell();
  }

  return {
    noteField: (name, value) => {
      const read = pieceFields.shape[name].safeParse(value);
      note([[fieldThing(name), read.success ? read.data : value]]);
    },
    noteBody: ({ blocks = {}, order }) => {
      const values: Values = Object.entries(blocks).map(([id, block]) => [
        blockThing(id),
        block && toAdmissible(id, block),
      ]);
      note([...values, ['order', order ?? orderWith(copy.order(), blocks)]]);
    },
    notePlace: round.notePlace,
    saveNow: sender.send,
    refresh: async () => {
      await round.ask();
    },
    settle: async (passageId, chosen) => {
      await sender.settle(passageId, () => {
        const passage = waiting.find((it) => it.id === passageId);
        if (passage && chosen) choose(passage, chosen.value);
      });
    },
    bringBack: async (revisionId) => {
      await sender.send();
      const path = `/api/v1/drafts/${options.articleId}/revisions/${revisionId}/restore`;
      const { fetch, now, isOnline } = world;
      const answer = z.looseObject({ ok: z.literal(true) });
      const outcome = await ask({ fetch, now, isOnline, method: 'POST', path, body: '{}', answer });
      // It stays on offer until it is done.
      if (outcome.is !== 'answered') {
        if (removed) removed = { ...removed, notBack: outcome.is === 'refused' ? outcome.why : NOT_BACK[outcome.is] };
        return tell();
      }
      removed = null;
      await round.ask();
      tell();
    },
    throwCopyAway: () => {
      if (!recovered) return;
      const after = new Map(valuesOf(recovered.after));
      const untouched = valuesOf(recovered.before).filter(([name]) => same(copy.local(name), after.get(name)));
      recovered = null;
      note(untouched);
      show(toPatch(untouched), []);
    },
    dismiss: (state) => {
      if (state === 'removed') removed = null;
      if (state === 'recovered') recovered = null;
      if (state === 'clock-off') [isClockSaid, clockOff] = [true, null];
      tell();
    },
    unsaved: copy.countUnsaved,
    unsavedWords: () => copy.unsaved().reduce((sum, { now }) => sum + countWordsOf(now), 0),
    pause: () => {
      if (copy.unsaved().length > 0) void sender.send();
    },
    leave: () => {
      sender.sendAndGo();
      round.leave();
    },
    close: async () => {
      if (copy.unsaved().length > 0 && !trouble()) await sender.send();
      await journal.close();
      sender.close();
      round.close();
      round.leave();
      callOffWord?.();
      callOffSign();
      release();
    },
  };

  /** What was chosen stands in the editor too, with what was written there since. */
  function choose({ field, blockId, was, waiting, against }: Passage, value: unknown): void {
    const name: ThingName = blockId ? blockThing(blockId) : fieldThing(field);
    const before = copy.local(name);
    // As the server made it of both, with the words of each that fitted.
    const stood = mergeThing(name, was, waiting, against).value;
    copy.choose(name, stood, blockId ? asBlock(blockId, value) : value);
    journal.note([name]);
    const now = copy.local(name);
    if (same(before, now)) return;
    const order = blockId && orderWith(copy.order(), { [blockId]: asBlock(blockId, now) });
    if (order) copy.note([['order', order]]);
    show(
      toPatch(
        order
          ? [
              [name, now],
              ['order', order],
            ]
          : [[name, now]],
      ),
      [],
    );
  }
}

const asBlock = (id: string, value: unknown): RawNode | null => {
  const node = toPatch([[blockThing(id), value]]).blocks?.[id] ?? null;
  return node && toAdmissible(id, node);
};

/** An order that has what is there and has not what is not. */
function orderWith(order: string[], blocks: Record<string, RawNode | null>): string[] {
  const known = new Set(order);
  const added = Object.entries(blocks).flatMap(([id, block]) => (block && !known.has(id) ? [id] : []));
  return [...order.filter((id) => blocks[id] !== null), ...added];
}

const toPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
