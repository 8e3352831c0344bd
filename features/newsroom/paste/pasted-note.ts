import type { Block } from '@/features/articles/blocks';
import { SOURCES, type Source } from './source';

type Kept = {
  headings: number;
  paragraphs: number;
  lists: number;
  tables: number;
  quotes: number;
  notes: number;
};

/** What became of a paste, for the line under the text. */
export type PastedNote = { source: Source; removed: number; kept: Kept; list: string[] };

export function keptIn(blocks: Block[], notes: number): Kept {
  const count = (...types: Block['type'][]) => blocks.filter((it) => types.includes(it.type)).length;
  return {
    headings: count('heading'),
    paragraphs: count('paragraph'),
    lists: count('bulletList', 'orderedList'),
    tables: count('table'),
    quotes: count('blockquote'),
    notes,
  };
}

/** "Pasted from Word. 214 formatting marks removed; 7 paragraphs, 1 table and 3 notes kept." */
export function pastedSentence({ source, removed, kept }: PastedNote): string {
  const what = [
    counted(kept.headings, 'heading'),
    counted(kept.paragraphs, 'paragraph'),
    counted(kept.lists, 'list'),
    counted(kept.tables, 'table'),
    counted(kept.quotes, 'quotation'),
    counted(kept.notes, 'note'),
  ].filter((it) => it !== null);
  const all = what.length > 1 ? `${what.slice(0, -1).join(', ')} and ${what.at(-1)}` : (what[0] ?? 'nothing');
  const marks = removed === 0 ? '' : `${counted(removed, 'formatting mark')} removed; `;
  const sentence = `${marks}${all} kept.`;
  return `Pasted from ${SOURCES[source]}. ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

const counted = (n: number, name: string) =>
  n === 0 ? null : `${n.toLocaleString('en-GB')} ${name}${n === 1 ? '' : 's'}`;
