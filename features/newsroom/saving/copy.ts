import { toPatch as patchOfText, type Text } from '@/features/newsroom/text/text';
import { mergeOrder } from './merge/merge-order';
import { same } from './merge/same';
import type { Changes, Patch, Saved } from './protocol';
import {
  blockThing,
  type Change,
  changesIn,
  mergeThing,
  type ThingName,
  toIds,
  toPatch,
  type Values,
  valuesOf,
} from './things';

/** A window's copy of a piece: what the server has, as far as is known, and what the writer made of it. */
export type Copy = {
  version(): number;
  /** What the writer makes of some things. */
  note(values: Values): void;
  /**
   * What the writer chose where two versions collided and one came to stand: a change of what stood then, so that what was
   * written since is merged with it as any other's is.
   */
  choose(name: ThingName, stood: unknown, chosen: unknown): void;
  unsaved(): Change[];
  /** For a person: fields and blocks, or one where only their order changed. */
  countUnsaved(): number;
  local(name: ThingName): unknown;
  order(): string[];
  /** Brings in what the server answered to what was sent; says what became another in the copy. */
  acknowledge(sent: Changes, answer: Pick<Saved, 'version' | 'merged'>): Patch;
  /** Brings in what others changed. */
  receive(version: number, changed: Patch): Patch;
  /** Brings in what could not be merged, where the writer has taken back what stood against it. */
  catchUp(): Patch;
};

/** `behind`: what the server has by now, which collided with what the writer is at; it is merged there, at the next save. */
type Thing = { base: unknown; local: unknown; behind?: { theirs: unknown } };

export function openCopy(start: { version: number; text: Text }): Copy {
  let version = start.version;
  const things = new Map<ThingName, Thing>();
  const unsaved = new Set<ThingName>();
  for (const [name, value] of valuesOf(patchOfText(start.text))) things.set(name, { base: value, local: value });

  const thing = (name: ThingName): Thing => {
    const found = things.get(name) ?? { base: null, local: null };
    things.set(name, found);
    return found;
  };
  const local = (name: ThingName) => things.get(name)?.local ?? null;
  const isThere = (id: string) => local(blockThing(id)) !== null;
  const mark = (name: ThingName, it: Thing) => {
    if (same(it.base, it.local)) unsaved.delete(name);
    else unsaved.add(name);
  };

  function take(name: ThingName, theirs: unknown): boolean {
    const it = thing(name);
    const before = it.local;
    const merged =
      name === 'order'
        ? { value: mergeOrder(toIds(it.base), toIds(it.local), toIds(theirs), isThere), collides: false }
        : mergeThing(name, it.base, it.local, theirs);
    if (merged.collides) it.behind = { theirs };
    else {
      Object.assign(it, { base: theirs, local: merged.value });
      delete it.behind;
    }
    mark(name, it);
    return !same(before, it.local);
  }

  /**
   * All things that the server has. What it has not, it is to get from here; where it went back, what differs here is later
   * than what it has and no change of it.
   */
  function meetWhole(patch: Patch): void {
    const theirs = new Map(valuesOf(patch));
    for (const [name, it] of things) {
      if (name === 'order') it.base = toIds(it.base).filter((id) => theirs.has(blockThing(id)));
      else if (!theirs.has(name)) it.base = null;
      else if (patch.whole === 'went-back' && it.local !== null && !same(it.local, theirs.get(name))) it.base = null;
      mark(name, it);
    }
  }

  function takeAll(values: Values): Patch {
    const changed = new Set<ThingName>();
    for (const [name, theirs] of values) if (take(name, theirs)) changed.add(name);
    return toPatch([...changed].map((name) => [name, local(name)]));
  }

  return {
    version: () => version,
    note: (values) => {
      for (const [name, value] of values) {
        const it = thing(name);
        it.local = value;
        mark(name, it);
      }
    },
    choose: (name, stood, chosen) => {
      const it = thing(name);
      if (same(stood, chosen)) return;
      const isWhole = chosen === null || it.local === null;
      it.local = isWhole ? chosen : mergeThing(name, stood, it.local, chosen).value;
      if (!same(it.local, stood)) it.base = stood;
      mark(name, it);
    },
    unsaved: () =>
      [...unsaved].map((name) => {
        const it = thing(name);
        return { name, was: it.base, now: it.local };
      }),
    countUnsaved: () => [...unsaved].filter((it) => it !== 'order').length || unsaved.size,
    local,
    order: () => toIds(local('order')),
    acknowledge: (sent, answer) => {
      version = answer.merged?.whole === 'went-back' ? answer.version : Math.max(version, answer.version);
      if (answer.merged?.whole) meetWhole(answer.merged);
      const merged = new Map(valuesOf(answer.merged ?? {}));
      for (const { name, now } of changesIn(sent)) {
        // Whatever stands, the server has what was sent: in the text, or waiting beside it.
        const it = thing(name);
        it.base = now;
        mark(name, it);
        if (!merged.has(name)) merged.set(name, now);
      }
      return takeAll(inOrder([...merged]));
    },
    receive: (to, changed) => {
      version = changed.whole === 'went-back' ? to : Math.max(version, to);
      if (changed.whole) meetWhole(changed);
      return takeAll(valuesOf(changed));
    },
    catchUp: () => {
      const ready = [...things].filter(([, it]) => it.behind && same(it.base, it.local));
      return takeAll(ready.map(([name, it]) => [name, it.behind?.theirs]));
    },
  };
}

/** The order last: it asks which blocks are there. */
const inOrder = (values: Values): Values =>
  values.sort(([one], [other]) => Number(one === 'order') - Number(other === 'order'));
