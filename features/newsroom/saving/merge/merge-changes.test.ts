import { expect, test } from 'vitest';
import { type Text, toBody } from '@/features/newsroom/text/text';
import { applyPatch } from '../proof/apply';
import { type Chance, chanceFrom } from '../proof/chance';
import { randomEdit } from '../proof/random-edit';
import { randomText } from '../proof/random-text';
import { typedWord, typedWordsIn } from '../proof/typed';
import { changesBetween } from './changes-between';
import { mergeChanges } from './merge-changes';
import { toKey } from './same';

const ROUNDS = 150;
const seeds = Array.from({ length: ROUNDS }, (_, seed) => seed + 1);

function write(text: Text, chance: Chance, writer: string): { text: Text; removed: Set<string> } {
  let [written, number] = [text, 0];
  const removed = new Set<string>();
  for (let step = 0; step <= chance.below(6); step++) {
    const next = applyPatch(
      written,
      randomEdit(written, chance, () => typedWord(writer, number++)),
    );
    for (const word of typedWordsIn(flat(written))) if (!typedWordsIn(flat(next)).has(word)) removed.add(word);
    written = next;
  }
  return { text: written, removed };
}
const flat = (text: Text) => [text.fields, toBody(text)];
const key = (text: Text) => toKey(flat(text));

function givenTwo(seed: number) {
  const chance = chanceFrom(seed);
  const base = randomText(chance);
  return { base, mine: write(base, chance, 'a').text, theirs: write(base, chance, 'b').text };
}

test('no word that either of two writers typed is missing from both the result and what waits', () => {
  for (const seed of seeds) {
    const { base, mine, theirs } = givenTwo(seed);
    const { text, lost } = mergeChanges(theirs, changesBetween(base, mine));
    const there = typedWordsIn(flat(text), lost);
    const gone = [...typedWordsIn(flat(mine), flat(theirs))].filter((word) => !there.has(word));
    expect(gone, `seed ${seed}`).toEqual([]);
  }
});

test('every block stands once in the order, and the order names only blocks', () => {
  for (const seed of seeds) {
    const { base, mine, theirs } = givenTwo(seed);
    const { text } = mergeChanges(theirs, changesBetween(base, mine));
    expect([...text.order].sort(), `seed ${seed}`).toEqual([...text.blocks.keys()].sort());
  }
});

test('what nobody else touched is taken as it was written, and twice is once', () => {
  for (const seed of seeds) {
    const { base, mine } = givenTwo(seed);
    const changes = changesBetween(base, mine);
    const once = mergeChanges(base, changes);
    expect(once.lost).toEqual([]);
    expect(key(once.text), `seed ${seed}`).toBe(key(mine));
    const twice = mergeChanges(once.text, changes);
    expect(key(twice.text), `seed ${seed}`).toBe(key(mine));
    expect(twice.changed).toEqual({ fields: [], blocks: [], order: false });
    expect(twice.lost).toEqual([]);
  }
});

test('who is first decides nothing where nothing collides, but the places of what both put in one place', () => {
  let clean = 0;
  for (const seed of seeds) {
    const { base, mine, theirs } = givenTwo(seed);
    const one = mergeChanges(theirs, changesBetween(base, mine));
    const other = mergeChanges(mine, changesBetween(base, theirs));
    expect(one.lost.length > 0, `seed ${seed}`).toBe(other.lost.length > 0);
    if (one.lost.length > 0) continue;
    clean++;
    const { bylines: _b, topicIds: _t, ...fields } = one.text.fields;
    expect(other.text.fields, `seed ${seed}`).toMatchObject(fields);
    expect([...other.text.order].sort(), `seed ${seed}`).toEqual([...one.text.order].sort());
  }
  expect(clean).toBeGreaterThan(ROUNDS / 4);
});

test('a block of a kind that nobody knows comes through to the letter', () => {
  for (const seed of seeds) {
    const { base, mine, theirs } = givenTwo(seed);
    const { text } = mergeChanges(theirs, changesBetween(base, mine));
    for (const [id, block] of base.blocks) {
      if (block.type === 'chartOfTomorrow' && mine.blocks.get(id) === block && theirs.blocks.get(id) === block) {
        expect(text.blocks.get(id)).toBe(block);
      }
    }
  }
});
