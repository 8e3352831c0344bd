import type { List, ListItem, Paragraph } from '@/features/articles/blocks';
import type { Line } from './front-matter';
import { readInline, type Source } from './inline';
import { SeedRefusal } from './refusal';

const entry = /^( *)(-|(\d+)\.) (\S.*)$/;

export const opensList = (text: string) => entry.test(text);

/** `- ` or `1. `, one line an entry; two spaces more for a list inside the entry above. */
export function readList(lines: Line[], source: Source, depth = 0): List {
  const [first] = lines;
  const start = first && entry.exec(first.text)?.[3];
  const content: ListItem[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const [, indent = '', , number, words = ''] = entry.exec(line.text) ?? refuse(source, line);
    if (indent.length !== depth * 2 || Boolean(number) !== Boolean(start)) refuse(source, line);
    const deeper = lines.slice(at + 1);
    const end = deeper.findIndex(({ text }) => !text.startsWith(' '.repeat(depth * 2 + 2)));
    const inner = end < 0 ? deeper : deeper.slice(0, end);
    const own: Paragraph = { type: 'paragraph', content: readInline(words, source, line.line) };
    content.push({ type: 'listItem', content: inner.length > 0 ? [own, readList(inner, source, depth + 1)] : [own] });
    at += 1 + inner.length;
  }
  return start ? { type: 'orderedList', attrs: { start: Number(start) }, content } : { type: 'bulletList', content };
}

function refuse({ file }: Source, { line, text }: Line): never {
  throw new SeedRefusal({ file, line }, `not an entry of this list: ${text}`);
}
