import { createHash } from 'node:crypto';
import type { Block, Body } from '@/features/articles/blocks';
import { readDirective } from './directives';
import type { Line } from './front-matter';
import { readInline, type Source } from './inline';
import { opensList, readList } from './lists';
import { SeedRefusal } from './refusal';

/**
 * The text of a piece as a body. Pictures are still named by their seed, related pieces by their slug. Block ids follow
 * from the words, so the same text has the same ids every time. Refuses what it does not understand, with file and line.
 */
export function readBody(lines: Line[], source: Source): Body {
  const idOf = drawIds();
  return { type: 'doc', content: cut(lines, source).map((part) => readBlock(part, source, idOf(part))) };
}

/** Parts at blank lines; a fence is one part with the blank lines inside it. */
function cut(lines: Line[], source: Source): Line[][] {
  const parts: Line[][] = [];
  let open: Line[] = [];
  let fenced = false;
  const close = () => {
    if (open.length > 0) parts.push(open);
    open = [];
  };
  for (const line of lines) {
    if (/\s$/.test(line.text))
      throw new SeedRefusal({ file: source.file, line: line.line }, 'space at the end of a line');
    if (line.text === '' && !fenced) close();
    else open.push(line);
    if (line.text.startsWith('::: ')) fenced = true;
    else if (line.text === ':::') fenced = false;
  }
  if (fenced) throw new SeedRefusal({ file: source.file, line: open[0]?.line ?? 0 }, '::: is opened and never closed');
  close();
  return parts;
}

function readBlock(part: Line[], source: Source, id: string): Block {
  const [first, ...rest] = part;
  if (!first) throw new Error('a part has at least one line');
  const { text, line } = first;
  const alone = (block: Block) => (rest[0] ? refuse(source, rest[0], 'a blank line is missing above this one') : block);
  if (text === '---') return alone({ type: 'divider', attrs: { id } });
  if (text.startsWith(':: ')) return alone(readDirective({ ...readOpening(text, 3), lines: [], source, line, id }));
  if (text.startsWith('::: ')) return readFence(first, rest, source, id);
  const heading = /^(##|###) (.*)$/.exec(text);
  if (heading) {
    const content = readInline(heading[2] ?? '', source, line);
    return alone({ type: 'heading', attrs: { id, level: heading[1] === '##' ? 2 : 3 }, content });
  }
  if (opensList(text)) {
    const list = readList(part, source);
    return list.type === 'bulletList'
      ? { type: 'bulletList', attrs: { id }, content: list.content }
      : { type: 'orderedList', attrs: { id, ...list.attrs }, content: list.content };
  }
  const strange = part.find((it) => /^(?:[#>|:+=]|[-*]+ |\s|\d+[.)] )/.test(it.text));
  if (strange) refuse(source, strange, `not understood: ${strange.text}`);
  return { type: 'paragraph', attrs: { id }, content: readInline(joinLines(part), source, line) };
}

function readFence(first: Line, rest: Line[], source: Source, id: string): Block {
  const closed = rest.findIndex(({ text }) => text === ':::');
  const after = rest[closed + 1];
  if (after) refuse(source, after, 'a blank line is missing above this one');
  return readDirective({ ...readOpening(first.text, 4), lines: rest.slice(0, closed), source, line: first.line, id });
}

function readOpening(text: string, from: number) {
  const [call = '', ...args] = text.slice(from).split(' | ');
  const [name = '', ...option] = call.split(' ');
  return { name, option: option.join(' '), args };
}

/** Lines of a paragraph run on; one that ends with `\` breaks there. */
function joinLines(part: Line[]) {
  return part
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\\ ', '\n');
}

function drawIds() {
  const seen = new Map<string, number>();
  return (part: Line[]) => {
    const words = part.map(({ text }) => text).join('\n');
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return createHash('sha256').update(`${times} ${words}`).digest('hex').slice(0, 12);
  };
}

function refuse({ file }: Source, { line }: Line, what: string): never {
  throw new SeedRefusal({ file, line }, what);
}
