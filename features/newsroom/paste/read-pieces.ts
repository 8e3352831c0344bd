import { readAddress } from './address';
import { anchorOf, isRemark, noteIn, numberOf } from './footnotes';
import { dropJunk } from './letters';
import { openLevels } from './levels';
import { classesOf, isHidden, type Look, lookWithin, PLAIN, styleOf } from './look';
import type { Piece, Role, Run, Step } from './pieces';
import { roleOf } from './roles';
import { type Declarations, readStylesheet } from './stylesheet';
import { type CellReader, isLayout, readRows } from './tables';
import type { Removed, Tally } from './tally';
import { BLOCKS, type Tag, type Tree } from './tree';
import { isMarker, levelledEntry, wordEntry, wordsOf } from './word-lists';

/** Where words stand: what they look like, what their paragraph is, which lists it stands in. */
type Place = { look: Look; role: Role; steps: Step[] };

/** What a tree says, in order: its lines, tables, pictures and rules, and the number of each footnote. */
export function readPieces({ root, sheets }: Tree, tally: Tally, site?: string) {
  const sheet = readStylesheet(sheets);
  const numbers = new Map<string, string>();
  let keys = 0;
  const newKey = () => ++keys;
  const levels = openLevels(newKey);
  let pieces: Piece[] = [];
  let runs: Run[] = [];

  const write = (written: string, look: Look) => {
    const { text, dropped } = dropJunk(written);
    tally.note('invisible characters', dropped);
    if (!look.typed) runs.push({ text, look });
    else
      for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
        if (index > 0) runs.push('break');
        runs.push({ text: line, look });
      }
  };
  const endLine = ({ role, steps }: Place) => {
    const line = runs;
    runs = [];
    const isEmpty = line.every((it) => it === 'break' || it.text.trim() === '');
    if (isEmpty) return false;
    if (!steps.some((it) => it.level)) levels.interrupt();
    pieces.push({ kind: 'line', role, steps, runs: line });
    return true;
  };
  const inside = (tag: Tag, place: Place) => {
    for (const it of tag.inside) {
      if (typeof it === 'string') write(it, place.look);
      else read(it, place);
    }
  };

  const read = (tag: Tag, place: Place) => {
    const style = styleOf(tag, sheet);
    if (tag.attrs.style) tally.note('styles');
    if (tag.attrs.class) tally.note('classes');
    if (tag.name === 'span' || tag.name === 'font' || tag.name.includes(':')) tally.note('wrappings');
    const unwanted = unwantedAs(tag, style, place.role);
    if (unwanted) tally.note(unwanted);
    else {
      const look = lookWithin(tag, style, place.look);
      readWanted(tag, style, look === place.look ? place : { ...place, look }, place);
    }
  };
  const readWanted = (tag: Tag, style: Declarations, place: Place, around: Place) => {
    switch (tag.name) {
      case 'br':
        if (!style.has('page-break-before')) runs.push('break');
        break;
      case 'img':
      case 'v:imagedata':
        readPicture(tag);
        break;
      case 'hr':
        endLine(place);
        levels.interrupt();
        if (place.role.is !== 'note') pieces.push({ kind: 'divider' });
        break;
      case 'a':
        readAnchor(tag, place);
        break;
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        readList(tag, place);
        break;
      case 'table':
        if (isLayout(tag)) readBlock(tag, style, place, around);
        else readTable(tag, place);
        break;
      case 'q':
        write('‘', place.look);
        inside(tag, place);
        write('’', place.look);
        break;
      default:
        if (BLOCKS.has(tag.name)) readBlock(tag, style, place, around);
        else inside(tag, place);
    }
  };

  const readBlock = (tag: Tag, style: Declarations, { look, steps: given }: Place, around: Place) => {
    endLine(around);
    const note = noteIn(tag);
    const role: Role = note ? { is: 'note', of: note } : roleOf(tag, style, around.role);
    const entry = role.is === 'paragraph' && tag.name !== 'li' ? wordEntry(tag, style, sheet) : null;
    const steps = role.is === 'heading' || role.is === 'note' ? [] : entry ? levels.place(entry) : given;
    const own = { look, role, steps };
    inside(tag, own);
    const isEmpty = !endLine(own);
    const holdsBlocks = tag.inside.some((it) => typeof it !== 'string' && BLOCKS.has(it.name));
    if (isEmpty && !holdsBlocks && (tag.name === 'p' || role.is === 'heading')) tally.note('empty paragraphs');
  };

  const readPicture = (tag: Tag) => {
    const { src = '', alt = '' } = tag.attrs;
    tally.note('pictures');
    pieces.push({
      kind: 'picture',
      picture: { alt: dropJunk(alt).text.trim(), address: /^(https?|picture):/i.test(src) ? src : null },
    });
  };
  const readAnchor = (tag: Tag, place: Place) => {
    const anchor = anchorOf(tag);
    if (anchor?.is === 'remark') tally.note('remarks');
    else if (anchor?.is === 'back') {
      if (place.role.is === 'note' && !numbers.has(place.role.of)) numbers.set(place.role.of, numberOf(wordsOf(tag)));
    } else if (anchor?.is === 'reference') {
      const number = numberOf(dropJunk(wordsOf(tag)).text);
      numbers.set(anchor.to, number);
      runs.push({ text: number, look: { ...PLAIN, raised: 'superscript' } });
    } else {
      const { href } = tag.attrs;
      const leads = href === undefined ? null : readAddress(href, tally, site);
      if (href && !leads && !href.startsWith('#')) tally.note('links');
      inside(tag, { ...place, look: { ...place.look, href: leads ?? place.look.href } });
    }
  };

  const readList = (tag: Tag, place: Place) => {
    endLine(place);
    const list = newKey();
    const ordered = tag.name === 'ol';
    const start = wholeNumber(tag.attrs.start, 1);
    let last: Step | null = null;
    let count = 0;
    for (const it of tag.inside) {
      if (typeof it === 'string' && it.trim() === '') continue;
      const isEntry = typeof it !== 'string' && it.name === 'li';
      if (isEntry || !last) {
        const number: number = wholeNumber(isEntry ? it.attrs.value : undefined, last ? last.number + 1 : start);
        last = { list, entry: newKey(), ordered, number };
      }
      if (!isEntry) {
        const here = { ...place, steps: [...place.steps, last] };
        if (typeof it === 'string') write(it, place.look);
        else read(it, here);
        endLine(here);
        continue;
      }
      const levelled = place.steps.length === 0 ? levelledEntry(it, tag) : null;
      const number = tag.attrs.start === undefined && !classesOf(tag).includes('start') ? null : start + count;
      count++;
      const steps = levelled
        ? levels.place({ ...levelled, number: levelled.ordered ? number : null })
        : [...place.steps, last];
      read(it, { ...place, steps: place.role.is === 'note' ? [] : steps });
    }
  };

  const readTable = (tag: Tag, place: Place) => {
    endLine(place);
    levels.interrupt();
    const aside: Piece[] = [];
    const look = { ...PLAIN, lang: place.look.lang };
    const readCell: CellReader = (cell) => {
      const outer = pieces;
      pieces = [];
      const within = lookWithin(cell, styleOf(cell, sheet), look);
      inside(cell, { look: within, role: { is: 'paragraph' }, steps: [] });
      endLine({ look: within, role: { is: 'paragraph' }, steps: [] });
      const lines = pieces.flatMap((it) => (it.kind === 'line' ? [it.runs] : []));
      for (const it of pieces) if (it.kind === 'picture') aside.push(it);
      pieces = outer;
      return lines;
    };
    const { rows, caption, strays } = readRows(tag, readCell);
    for (const stray of strays) typeof stray === 'string' ? write(stray, place.look) : read(stray, place);
    endLine(place);
    if (rows.some((row) => row.some((cell) => cell.lines.length > 0))) pieces.push({ kind: 'table', rows, caption });
    else if (caption)
      pieces.push({ kind: 'line', role: place.role, steps: place.steps, runs: [{ text: caption, look }] });
    for (const it of aside) pieces.push(it);
  };

  const whole: Place = { look: PLAIN, role: { is: 'paragraph' }, steps: [] };
  inside(root, whole);
  endLine(whole);
  return { pieces, numbers };
}

/** What a tag is counted as that is passed over with all its words: what is not seen, or is no part of the text. */
function unwantedAs(tag: Tag, style: Declarations, role: Role): Removed | null {
  if (isHidden(tag, style)) return 'hidden';
  if (isMarker(style)) return role.is === 'heading' ? null : 'markers';
  if (tag.name === 'del' && (tag.attrs.datetime || tag.attrs.cite)) return 'deletions';
  return isRemark(tag) || style.get('mso-element') === 'comment-list' ? 'remarks' : null;
}

function wholeNumber(written: string | undefined, otherwise: number): number {
  const number = Number(written);
  return written?.trim() && Number.isSafeInteger(number) && Math.abs(number) < 1_000_000 ? number : otherwise;
}
