import type { Inline, Mark } from '@/features/articles/blocks';
import { settleSpaces } from './letters';
import { type Look, primaryOf } from './look';
import type { Run } from './pieces';

type Settled = { text: string; marks: Mark[] } | 'break';
export type MarkRules = {
  /** The language of the whole: only words in another are marked. */
  language: string | null;
  /** Headings and head cells are bold by themselves. */
  boldByItself?: boolean;
};

/**
 * Runs as lines of running text: spaces settled, neighbours of one look joined, single breaks kept, two breaks a new
 * line, nothing empty.
 */
export function tidyLines(runs: Run[], rules: MarkRules): Inline[][] {
  const lines: Inline[][] = [];
  let current: Settled[] = [];
  const end = () => {
    const line = joined(trimmed(current));
    if (line.length > 0) lines.push(line);
    current = [];
  };
  let breaks = 0;
  for (const [index, run] of runs.entries()) {
    if (run === 'break') {
      breaks++;
      continue;
    }
    const text = settleSpaces(run.text, neighbour(runs[index - 1], -1), neighbour(runs[index + 1], 0));
    if (text === '') continue;
    // Spaces between two breaks are no line of their own.
    if (breaks > 0 && text === ' ') continue;
    if (breaks > 1) end();
    else if (breaks === 1) current.push('break');
    breaks = 0;
    current.push({ text, marks: marksOf(run.look, text, rules) });
  }
  end();
  return lines;
}

const neighbour = (run: Run | undefined, at: number) =>
  run === undefined || run === 'break' ? ' ' : (run.text.at(at) ?? ' ');

/** No space where a line begins or ends, and never two of them. */
function trimmed(line: Settled[]): Settled[] {
  const kept: Settled[] = [];
  let afterSpace = true;
  for (const part of line) {
    if (part === 'break') {
      endWithoutSpace(kept);
      kept.push(part);
      afterSpace = true;
    } else {
      const left: string = afterSpace ? part.text.trimStart() : part.text;
      if (left !== '') {
        kept.push({ ...part, text: left });
        afterSpace = left.endsWith(' ');
      }
    }
  }
  endWithoutSpace(kept);
  while (kept.at(-1) === 'break') kept.pop();
  return kept[0] === 'break' ? kept.slice(1) : kept;
}

function endWithoutSpace(line: Settled[]) {
  for (let last = line.at(-1); last !== undefined && last !== 'break'; last = line.at(-1)) {
    const text: string = last.text.trimEnd();
    if (text === last.text) return;
    line.pop();
    if (text !== '') {
      line.push({ ...last, text });
      return;
    }
  }
}

function joined(line: Settled[]): Inline[] {
  const parts: Inline[] = [];
  let open: { text: string[]; marks: Mark[] } | null = null;
  const close = () => {
    if (open)
      parts.push({ type: 'text', text: open.text.join(''), ...(open.marks.length > 0 ? { marks: open.marks } : {}) });
    open = null;
  };
  for (const part of line) {
    if (part === 'break') {
      close();
      parts.push({ type: 'hardBreak' });
    } else if (open && sameMarks(open.marks, part.marks)) open.text.push(part.text);
    else {
      close();
      open = { text: [part.text], marks: part.marks };
    }
  }
  close();
  return parts;
}

const sameMarks = (one: Mark[], other: Mark[]) =>
  one.length === other.length && one.every((mark, index) => sameMark(mark, other[index]));

function sameMark(one: Mark, other: Mark | undefined): boolean {
  if (one.type !== other?.type) return false;
  if (one.type === 'link') return other.type === 'link' && one.attrs.href === other.attrs.href;
  if (one.type === 'foreign') return other.type === 'foreign' && one.attrs.lang === other.attrs.lang;
  return true;
}

/** The innermost first. A space has no look, but a link goes over it. */
function marksOf(look: Look, text: string, { language, boldByItself = false }: MarkRules): Mark[] {
  const link: Mark[] = look.href === null ? [] : [{ type: 'link', attrs: { href: look.href } }];
  if (text.trim() === '') return link;
  const marks: Mark[] = [];
  if (look.bold && !boldByItself) marks.push({ type: 'bold' });
  if (look.italic) marks.push({ type: 'italic' });
  if (look.raised) marks.push({ type: look.raised });
  if (look.lang !== null && primaryOf(look.lang) !== primaryOf(language) && /\p{L}/u.test(text))
    marks.push({ type: 'foreign', attrs: { lang: look.lang } });
  return [...marks, ...link];
}
