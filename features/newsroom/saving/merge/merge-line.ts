import { isRecord } from '@/features/newsroom/text/is-node';
import { cut, hunksOf } from './hunks';
import { type Merged, mergePlainly, mergeWhole } from './merged';
import { same, toKey } from './same';
import { toWords } from './words';

type Marks = unknown[];
/** A word with its marks, or something in the line that is no text. */
type Token = { key: string; text: string; marks: Marks } | { key: string; node: unknown };

/** Two versions of a line of text, word by word; marks follow their words, and are merged kind by kind. */
export function mergeLine(base: unknown[], mine: unknown[], theirs: unknown[]): Merged<unknown[]> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  const [was, ours, others] = [toTokens(base), toTokens(mine), toTokens(theirs)];
  const tokens: Token[] = [];
  let collides = false;
  const keys = (list: Token[]) => list.map((it) => it.key);
  for (const hunk of hunksOf(keys(was), keys(ours), keys(others))) {
    if (hunk.by === 'nobody' || hunk.by === 'both') {
      const [b, m, t] = [cut(was, hunk.base), cut(ours, hunk.mine), cut(others, hunk.theirs)];
      t.forEach((token, at) => {
        const one = mergeMarks(hunk.by === 'nobody' ? b[at] : undefined, m[at], token);
        tokens.push(one.value);
        collides ||= one.collides;
      });
    } else {
      tokens.push(...(hunk.by === 'mine' ? cut(ours, hunk.mine) : cut(others, hunk.theirs)));
      collides ||= hunk.by === 'collide';
    }
  }
  return { value: toNodes(tokens), collides };
}

/** The same words on both sides: what became of each kind of mark. */
function mergeMarks(base: Token | undefined, mine: Token | undefined, theirs: Token): Merged<Token> {
  if (!('marks' in theirs) || !mine || !('marks' in mine)) return { value: theirs, collides: false };
  const was = base && 'marks' in base ? base.marks : [];
  const kinds = new Set([...theirs.marks, ...mine.marks].map(kindOf));
  const merged = [...kinds].map((kind) =>
    mergeWhole(find(was, kind), find(mine.marks, kind), find(theirs.marks, kind)),
  );
  return {
    value: { ...theirs, marks: merged.map((it) => it.value).filter((it) => it !== undefined) },
    collides: merged.some((it) => it.collides),
  };
}

const kindOf = (mark: unknown) => (isRecord(mark) ? mark.type : undefined);
const find = (marks: Marks, kind: unknown) => marks.find((it) => kindOf(it) === kind);

function toTokens(line: unknown[]): Token[] {
  return line.flatMap((node): Token[] => {
    if (!isText(node)) return [{ key: ` ${toKey(node)}`, node }];
    const marks = Array.isArray(node.marks) ? node.marks : [];
    return toWords(node.text).map((text) => ({ key: text, text, marks }));
  });
}

/** A word cut in two by a mark is two words here: it merges, if less finely. */
function toNodes(tokens: Token[]): unknown[] {
  const nodes: unknown[] = [];
  let last: { text: string; marks: Marks } | null = null;
  for (const token of tokens) {
    if (!('marks' in token)) {
      nodes.push(token.node);
      last = null;
    } else if (last && sameMarks(last.marks, token.marks)) {
      last.text += token.text;
      nodes[nodes.length - 1] = textNode(last);
    } else {
      last = { text: token.text, marks: token.marks };
      nodes.push(textNode(last));
    }
  }
  return nodes;
}

const textNode = ({ text, marks }: { text: string; marks: Marks }) =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
const sameMarks = (one: Marks, other: Marks) =>
  one.length === other.length && one.every((mark) => same(mark, find(other, kindOf(mark))));

function isText(node: unknown): node is { text: string; marks?: unknown } {
  return (
    isRecord(node) &&
    node.type === 'text' &&
    typeof node.text === 'string' &&
    Object.keys(node).every((key) => key === 'type' || key === 'text' || key === 'marks')
  );
}
