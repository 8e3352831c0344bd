import { cut, hunksOf } from '@/features/newsroom/saving/merge/hunks';
import { toKey } from '@/features/newsroom/saving/merge/same';
import { toWords } from '@/features/newsroom/saving/merge/words';
import { isRecord } from '@/features/newsroom/text/is-node';
import { textOfStored } from './stored-text';

/** A word with its marks, or something in a line that is no text. */
type Token = { key: string; text: string; node?: unknown; marks?: unknown };

/** A stretch of two versions of one passage: who changed it, and its words on each side. */
export type Stretch = {
  by: 'nobody' | 'mine' | 'theirs' | 'both' | 'collide';
  /** Counts changes from 1; null where nothing changed. */
  number: number | null;
  was: Token[];
  mine: Token[];
  theirs: Token[];
};
export type Choice = { take: 'mine' | 'theirs' } | { take: 'own'; words: string };

/** Two versions beside each other, word by word. `line`: of one paragraph, so that words can be chosen one by one. */
export function versionsOf(was: unknown, mine: unknown, theirs: unknown): { stretches: Stretch[]; byWord: boolean } {
  const byWord =
    [was, mine, theirs].every((it) => typeof it === 'string' || it === null || lineOf(it) !== null) &&
    mine !== null &&
    theirs !== null;
  const tokens = byWord ? tokensOf : (it: unknown) => wordsOf(textOfStored(it));
  const [base, ours, others] = [tokens(was), tokens(mine), tokens(theirs)];
  const keys = (list: Token[]) => list.map((it) => it.key);
  let number = 0;
  const stretches = hunksOf(keys(base), keys(ours), keys(others)).map((hunk) => ({
    by: hunk.by,
    number: hunk.by === 'nobody' ? null : ++number,
    was: cut(base, hunk.base),
    mine: cut(ours, hunk.mine),
    theirs: cut(others, hunk.theirs),
  }));
  return { stretches: joined(stretches), byWord };
}

/** Neighbours that nobody changed are one. */
function joined(stretches: Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const it of stretches) {
    const last = out.at(-1);
    if (last?.by === 'nobody' && it.by === 'nobody') {
      last.was.push(...it.was);
      last.mine.push(...it.mine);
      last.theirs.push(...it.theirs);
    } else out.push({ ...it });
  }
  return out;
}

export const wordsIn = (tokens: readonly Token[]) => tokens.map((it) => it.text).join('');

/** What stands in a stretch once all is chosen; null while it needs a choice. */
export function chosenIn(stretch: Stretch, choice: Choice | undefined): Token[] | null {
  switch (stretch.by) {
    case 'nobody':
    case 'theirs':
    case 'both':
      return stretch.theirs;
    case 'mine':
      return stretch.mine;
    case 'collide':
      if (!choice) return null;
      return choice.take === 'own' ? wordsOf(choice.words) : stretch[choice.take];
  }
}

/** The passage as it will be saved: a block with the marks of its words, or a field's words. */
export function composed(like: unknown, stretches: readonly Stretch[], choices: ReadonlyMap<number, Choice>): unknown {
  const tokens = stretches.flatMap((it) => chosenIn(it, choices.get(it.number ?? 0)) ?? []);
  if (!isRecord(like)) return wordsIn(tokens);
  const { content: _content, ...rest } = like;
  const nodes: { type: string; text?: string; marks?: unknown }[] = [];
  for (const { text, marks, node } of tokens) {
    const last = nodes.at(-1);
    if (isInline(node)) nodes.push(node);
    else if (last?.type === 'text' && toKey(last.marks) === toKey(marks)) last.text += text;
    else nodes.push({ type: 'text', text, ...(marks === undefined ? {} : { marks }) });
  }
  return nodes.length > 0 ? { ...rest, content: nodes } : rest;
}

const isInline = (node: unknown): node is { type: string } => isRecord(node) && typeof node.type === 'string';

function tokensOf(value: unknown): Token[] {
  if (typeof value === 'string') return wordsOf(value);
  return (lineOf(value) ?? []).flatMap((node): Token[] => {
    if (node.type !== 'text' || typeof node.text !== 'string')
      return [{ key: ` ${toKey(node)}`, text: node.type === 'hardBreak' ? '\n' : '·', node }];
    return wordsOf(node.text).map((it) => ({ ...it, ...(node.marks === undefined ? {} : { marks: node.marks }) }));
  });
}

const wordsOf = (text: string): Token[] => toWords(text).map((word) => ({ key: word, text: word }));

const LINES = new Set(['paragraph', 'heading', 'pullQuote']);

function lineOf(value: unknown): Record<string, unknown>[] | null {
  if (!isRecord(value) || typeof value.type !== 'string' || !LINES.has(value.type)) return null;
  return Array.isArray(value.content) ? value.content.filter(isRecord) : [];
}
