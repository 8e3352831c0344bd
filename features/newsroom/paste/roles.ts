import { classesOf } from './look';
import type { Role } from './pieces';
import type { Declarations } from './stylesheet';
import type { Tag } from './tree';

/** What a block's lines are, by its tag, its role, its style's name or its level in an outline. */
export function roleOf(tag: Tag, style: Declarations, around: Role): Role {
  if (around.is === 'note') return around;
  const level = headingLevel(tag, style);
  if (level !== null) return { is: 'heading', level };
  if (tag.name === 'blockquote' || classesOf(tag).some((it) => QUOTES.has(it.toLowerCase()))) return { is: 'quote' };
  if (tag.name === 'table' || tag.name === 'ul' || tag.name === 'ol') return { is: 'paragraph' };
  return around.is === 'heading' && !isHeadingPart(tag) ? { is: 'paragraph' } : around;
}

const QUOTES = new Set(['msoquote', 'msointensequote', 'msoquotecxspfirst', 'quote', 'quotations']);
const TITLES = new Set(['msotitle', 'title']);

/** A heading's own parts, as carelessly nested pages have them. */
const isHeadingPart = (tag: Tag) => tag.name === 'div' || tag.name === 'p';

/** 0: the title of the whole. */
function headingLevel(tag: Tag, style: Declarations): number | null {
  const classes = classesOf(tag).map((it) => it.toLowerCase());
  if ((tag.name === 'p' || tag.name === 'h1') && classes.some((it) => TITLES.has(it))) return 0;
  const named = /^h([1-6])$/.exec(tag.name)?.[1];
  if (named) return Number(named);
  if (tag.attrs.role === 'heading') return bounded(tag.attrs['aria-level'] ?? '2');
  if (tag.name !== 'p') return null;
  const outline = style.get('mso-outline-level');
  return outline && /^[1-6]$/.test(outline) ? Number(outline) : null;
}

const bounded = (level: string) => Math.min(6, Math.max(1, Number.parseInt(level, 10) || 2));
