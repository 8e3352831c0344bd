import { type Part, partsOf } from '@/features/newsroom/history/parts';
import { isPlain, labelOf, type Names, wordsOfBlock, wordsOfField } from '@/features/newsroom/history/said';
import { same } from '@/features/newsroom/saving/merge/same';
import type { Changes } from '@/features/newsroom/saving/protocol';
import { FIELD_NAMES, type FieldName } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';

/** One thing of a piece, as it was and as it is; `was` or `now` null: it was not, or is no more. */
export type Row = {
  key: string;
  label: string;
  differs: boolean;
  was: Part[] | null;
  now: Part[] | null;
  /** Words of the piece itself stand in its own type. */
  look: 'headline' | 'text' | 'fact';
  /** The words are the same; marks, sizes or the like are not. */
  onlyLooks: boolean;
  /** What makes it as it was. */
  putBack: Changes | null;
};

/** The first things of a piece come before its body, the rest after. */
const BEFORE: readonly FieldName[] = [
  'kicker',
  'headline',
  'standfirst',
  'sectionId',
  'bylines',
  'kind',
  'language',
  'dateline',
];

/** All things of a piece side by side: its first fields, its blocks in the order they stand or stood, its other fields. */
export function compareTexts(was: Text, now: Text, names: Names): Row[] {
  const field = (name: FieldName) => compareField(name, was, now, names);
  const after = FIELD_NAMES.filter((name) => !BEFORE.includes(name));
  return [...BEFORE.map(field), ...compareBlocks(was, now, names), ...compareOrder(was, now), ...after.map(field)];
}

function compareField(name: FieldName, was: Text, now: Text, names: Names): Row {
  const [before, after] = [was.fields[name], now.fields[name]];
  const [one, other] = [wordsOfField(name, before, names), wordsOfField(name, after, names)];
  const look = name === 'headline' ? 'headline' : name === 'standfirst' ? 'text' : 'fact';
  const differs = !same(before, after);
  return {
    ...{ key: name, label: labelOf(name), look, differs, onlyLooks: differs && one === other },
    ...partsOf(one, other),
    putBack: differs ? { fields: { [name]: { was: after, now: before } } } : null,
  };
}

function compareBlocks(was: Text, now: Text, names: Names): Row[] {
  let paragraphs = 0;
  return orderOfBoth(was.order, now.order).map((id): Row => {
    const [before, after] = [was.blocks.get(id) ?? null, now.blocks.get(id) ?? null];
    const node = after ?? before;
    if (after && isPlain(after)) paragraphs++;
    const label = node && isPlain(node) ? (after ? `¶ ${paragraphs}` : 'A paragraph') : labelOf(node?.type ?? '');
    const differs = !same(before, after);
    const [one, other] = [before && wordsOfBlock(before, names), after && wordsOfBlock(after, names)];
    return {
      ...{ key: id, label, differs, look: 'text' as const },
      ...partsOf(one, other),
      onlyLooks: differs && one === other,
      putBack: differs ? { body: putBackBlock(id, was, now) } : null,
    };
  });
}

function putBackBlock(id: string, was: Text, now: Text): NonNullable<Changes['body']> {
  const [before, after] = [was.blocks.get(id) ?? null, now.blocks.get(id) ?? null];
  if (before && after) return { blocks: [{ id, was: after, now: before }] };
  const place = was.order.slice(0, was.order.indexOf(id)).findLast((it) => now.order.includes(it)) ?? null;
  const at = place === null ? 0 : now.order.indexOf(place) + 1;
  const order = after ? now.order.filter((it) => it !== id) : [...now.order.slice(0, at), id, ...now.order.slice(at)];
  return {
    blocks: [{ id, was: after, now: before, ...(before ? { after: place } : {}) }],
    order: { was: [...now.order], now: order },
  };
}

/** Paragraphs that stayed and changed places. */
function compareOrder(was: Text, now: Text): Row[] {
  const stayed = (one: Text, other: Text) => one.order.filter((id) => other.order.includes(id));
  if (same(stayed(was, now), stayed(now, was))) return [];
  const words = 'The paragraphs stand in another order.';
  return [
    {
      key: 'order',
      label: 'Order',
      differs: true,
      look: 'fact',
      onlyLooks: false,
      was: null,
      now: [{ words, is: 'new' }],
      putBack: null,
    },
  ];
}

/** Blocks as they stand, with those that are gone where they stood. */
function orderOfBoth(was: readonly string[], now: readonly string[]): string[] {
  const standing = new Set(now);
  const gone = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const id of was) {
    if (standing.has(id)) before = id;
    else gone.set(before, [...(gone.get(before) ?? []), id]);
  }
  return [...(gone.get(null) ?? []), ...now.flatMap((id) => [id, ...(gone.get(id) ?? [])])];
}
