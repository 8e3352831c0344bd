import { type Declarations, readDeclarations, type Stylesheet } from './stylesheet';
import type { Tag } from './tree';

/** What words look like, handed down from the tags they stand in. */
export type Look = {
  bold: boolean;
  italic: boolean;
  raised: 'superscript' | 'subscript' | null;
  href: string | null;
  /** BCP 47, as marked. */
  lang: string | null;
  /** Line ends are as typed. */
  typed: boolean;
};

export const PLAIN: Look = { bold: false, italic: false, raised: null, href: null, lang: null, typed: false };

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const TYPED = new Set(['pre', 'listing', 'plaintext']);
const LOOKS = new Set([...BOLD, ...ITALIC, ...TYPED, 'sup', 'sub']);

/** Everything that sheets and its own attribute say of a tag, the nearest word last. */
export function styleOf(tag: Tag, sheet: Stylesheet): Declarations {
  const own = tag.attrs.style;
  if (!tag.attrs.class && !sheet.rules.has(tag.name)) return own ? readDeclarations(own) : NONE;
  const classes = classesOf(tag);
  const said = [tag.name, ...classes.map((it) => `.${it}`), ...classes.map((it) => `${tag.name}.${it}`)].flatMap(
    (it) => {
      const found = sheet.rules.get(it);
      return found ? [found] : [];
    },
  );
  if (said.length === 0) return own ? readDeclarations(own) : NONE;
  return new Map([...said.flatMap((it) => [...it]), ...(own ? readDeclarations(own) : [])]);
}

const NONE: Declarations = new Map();

export const classesOf = (tag: Tag) => (tag.attrs.class ?? '').split(/\s+/, 20).filter(Boolean);

/** What words within a tag look like, where those around it look like `around`. */
export function lookWithin(tag: Tag, style: Declarations, around: Look): Look {
  const lang = tag.attrs.lang ?? tag.attrs['xml:lang'];
  if (style.size === 0 && lang === undefined && !LOOKS.has(tag.name)) return around;
  return {
    bold: weightOf(style) ?? (BOLD.has(tag.name) || around.bold),
    italic: slantOf(style) ?? (ITALIC.has(tag.name) || around.italic),
    raised: raisedOf(tag, style) ?? around.raised,
    href: around.href,
    lang: lang === undefined ? around.lang : languageTag(lang),
    typed: around.typed || TYPED.has(tag.name) || /^(pre|break-spaces)/.test(style.get('white-space') ?? ''),
  };
}

function weightOf(style: Declarations): boolean | null {
  const weight = style.get('font-weight');
  if (weight && /^(bold|bolder|[6-9]\d\d|1000)\b/.test(weight)) return true;
  if (weight && /^(normal|lighter|[1-5]\d\d)\b/.test(weight)) return false;
  return /\b(bold|[6-9]00)\b/.test(style.get('font') ?? '') ? true : null;
}

function slantOf(style: Declarations): boolean | null {
  const slant = style.get('font-style');
  if (slant) return slant.startsWith('normal') ? false : /^(italic|oblique)/.test(slant) ? true : null;
  return /\b(italic|oblique)\b/.test(style.get('font') ?? '') ? true : null;
}

function raisedOf(tag: Tag, style: Declarations): Look['raised'] {
  const said = style.get('vertical-align');
  if (said === 'super') return 'superscript';
  if (said === 'sub') return 'subscript';
  if (tag.name === 'sup') return 'superscript';
  return tag.name === 'sub' ? 'subscript' : null;
}

/** A language as it is named everywhere; null where what stands there names none ("x-none", "zxx"). */
function languageTag(written: string): string | null {
  const lang = written.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(lang) || /^(zxx|und|mul|mis)\b/i.test(lang)) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language without its country: British and American English are one. */
export const primaryOf = (lang: string | null) => lang?.split('-')[0] ?? null;

/** Whether a tag is not seen on the page it was taken from. */
export function isHidden(tag: Tag, style: Declarations): boolean {
  if (tag.attrs.hidden !== undefined) return true;
  const own = tag.attrs.style;
  if (!own) return false;
  return style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all';
}
