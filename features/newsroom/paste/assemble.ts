import type { Block, Inline, ListItem, Paragraph, TableCell } from '@/features/articles/blocks';
import { mainLanguage } from './languages';
import type { Cell, Picture, Piece, Role, Step } from './pieces';
import { type MarkRules, tidyLines } from './tidy-line';
import { withTypedMarkers } from './typed-markers';

export type PlacedPicture = Picture & {
  /** The block it stood after; null: before all of them. */
  after: string | null;
};
export type Assembly = { blocks: Block[]; pictures: PlacedPicture[]; notes: number };
type Options = { numbers: ReadonlyMap<string, string>; language: string | undefined; newId: () => string };

/** Pieces as the blocks of a body; footnotes last, in one note, each with the number that its reference keeps. */
export function assemble(found: Piece[], { numbers, language, newId }: Options): Assembly {
  const pieces = withTypedMarkers(found);
  const rules: MarkRules = { language: language ?? mainLanguage(pieces) };
  const levels = headingLevels(pieces);
  const blocks: Block[] = [];
  const pictures: PlacedPicture[] = [];
  const notes = new Map<string, Paragraph[]>();
  let nest = openNest();
  let after: Role['is'] | null = null;

  for (const piece of pieces) {
    if (piece.kind === 'picture') {
      pictures.push({ ...piece.picture, after: blocks.at(-1)?.attrs.id ?? null });
      continue;
    }
    if (piece.kind === 'line' && piece.role.is === 'note') {
      const told = notes.get(piece.role.of) ?? [];
      notes.set(piece.role.of, told);
      for (const line of tidyLines(piece.runs, rules)) told.push(paragraph(line));
      continue;
    }
    if (piece.kind !== 'line' || piece.steps.length === 0) nest = openNest();
    if (piece.kind === 'divider') blocks.push({ type: 'divider', attrs: { id: newId() } });
    else if (piece.kind === 'table') blocks.push(tableOf(piece, rules, newId()));
    else if (piece.steps.length > 0) {
      const begun = nest.put(piece.steps, tidyLines(piece.runs, rules).map(paragraph));
      if (begun) blocks.push(withId(begun, newId()));
    } else if (piece.role.is === 'heading') {
      for (const line of tidyLines(piece.runs, { ...rules, boldByItself: true }))
        blocks.push({ type: 'heading', attrs: { id: newId(), level: levels(piece.role.level) }, content: line });
    } else if (piece.role.is === 'quote') {
      const lines = tidyLines(piece.runs, rules).map(paragraph);
      const last = blocks.at(-1);
      if (after === 'quote' && last?.type === 'blockquote') for (const it of lines) last.content.push(it);
      else blocks.push({ type: 'blockquote', attrs: { id: newId(), source: null }, content: lines });
    } else {
      for (const line of tidyLines(piece.runs, rules))
        blocks.push({ type: 'paragraph', attrs: { id: newId() }, content: line });
    }
    after = piece.kind === 'line' && piece.steps.length === 0 ? piece.role.is : null;
  }
  const body = withoutEdgeDividers(blocks);
  if (notes.size === 0) return { blocks: body, pictures, notes: 0 };
  const content = [...notes].flatMap(([of, paragraphs]) => numbered(numbers.get(of), paragraphs));
  return {
    blocks: [...body, { type: 'note', attrs: { id: newId(), label: notes.size > 1 ? 'Notes' : null }, content }],
    pictures,
    notes: notes.size,
  };
}

const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', content });

/** The title and the highest level of its parts are both headings of the first order in a piece; the rest of the second. */
function headingLevels(pieces: Piece[]): (level: number) => 2 | 3 {
  const found = pieces.flatMap((it) => (it.kind === 'line' && it.role.is === 'heading' ? [it.role.level] : []));
  const used = [...new Set(found)].sort((one, other) => one - other);
  const [highest, next] = used;
  const isTitle = highest !== undefined && found[0] === highest && found.filter((it) => it === highest).length === 1;
  const lastOfFirstOrder = (isTitle && used.length > 1 ? next : highest) ?? 0;
  return (level) => (level <= lastOfFirstOrder ? 2 : 3);
}

type OpenList = { step: Step; list: { ordered: boolean; start: number; items: ListItem[] } };
type Begun = OpenList['list'];

/** Lists within lists, filled line by line. An entry that has no words of its own is no level. */
function openNest() {
  const bare = new Set<number>();
  let open: (OpenList & { item: ListItem })[] = [];
  return {
    /** Answers the list that a line begins at the top, if it begins one; further lines are put into it. */
    put(path: Step[], lines: Paragraph[]): Begun | null {
      if (lines.length === 0) return null;
      const last = path.at(-1);
      const steps = path.filter((it) => it === last || !bare.has(it.entry));
      let same = 0;
      while (same < steps.length && same < open.length && open[same]?.step.entry === steps[same]?.entry) same++;
      const parent = open[same - 1];
      if (same === steps.length && parent) {
        open = open.slice(0, same);
        for (const line of lines) parent.item.content.push(line);
        return null;
      }
      for (const step of steps.slice(same, -1)) bare.add(step.entry);
      if (!last) return null;
      const item: ListItem = { type: 'listItem', content: lines };
      const sibling = open[same];
      if (sibling?.step.list === last.list) {
        sibling.list.items.push(item);
        open = [...open.slice(0, same), { step: last, list: sibling.list, item }];
        return null;
      }
      const list = { ordered: last.ordered, start: last.number, items: [item] };
      open = [...open.slice(0, same), { step: last, list, item }];
      if (!parent) return list;
      parent.item.content.push(listOf(list));
      return null;
    },
  };
}

/** The items stay the same array: entries that follow are put into it. */
const listOf = ({ ordered, start, items }: Begun) =>
  ordered
    ? { type: 'orderedList' as const, attrs: { start }, content: items }
    : { type: 'bulletList' as const, content: items };

const withId = ({ ordered, start, items }: Begun, id: string): Block =>
  ordered
    ? { type: 'orderedList', attrs: { id, start }, content: items }
    : { type: 'bulletList', attrs: { id }, content: items };

function tableOf({ rows, caption }: { rows: Cell[][]; caption: string | null }, rules: MarkRules, id: string): Block {
  return {
    type: 'table',
    attrs: { id, caption },
    content: rows.map((row) => ({ type: 'tableRow', content: row.map((cell) => cellOf(cell, rules)) })),
  };
}

function cellOf({ header, colspan, rowspan, lines }: Cell, rules: MarkRules): TableCell {
  const content = lines.flatMap((line) => tidyLines(line, { ...rules, boldByItself: header }).map(paragraph));
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan },
    content: content.length > 0 ? content : [paragraph([])],
  };
}

function numbered(number: string | undefined, paragraphs: Paragraph[]): Paragraph[] {
  const [first, ...others] = paragraphs;
  if (!first || !number) return paragraphs;
  const mark: Inline = { type: 'text', text: number, marks: [{ type: 'superscript' }] };
  return [paragraph([mark, { type: 'text', text: ' ' }, ...first.content]), ...others];
}

function withoutEdgeDividers(blocks: Block[]): Block[] {
  const isWords = (block: Block) => block.type !== 'divider';
  const first = blocks.findIndex(isWords);
  const last = blocks.findLastIndex(isWords);
  return blocks
    .slice(Math.max(0, first), last + 1)
    .filter((it, at, all) => isWords(it) || all[at - 1]?.type !== 'divider');
}
