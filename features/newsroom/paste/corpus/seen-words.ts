import { parseDocument } from 'htmlparser2';

type Found = ReturnType<typeof parseDocument>['children'][number];

const UNSEEN = new Set(['head', 'style', 'script', 'svg', 'title', 'xml', 'noscript', 'template']);
const BLOCK =
  /^(p|div|li|ul|ol|td|th|tr|table|h[1-6]|blockquote|br|dt|dd|figcaption|caption|pre|article|header|button|hr|nav)$/;
/** Markers of lists, which become real ones, and remarks of reviewers, which are no part of the text. */
const NO_TEXT = /mso-list:\s*Ignore|display:\s*none|mso-element:\s*comment-list/;

/** The words that a reader of pasted markup sees, in order; read by other means than the code that cleans it. */
export function seenWords(html: string): string[] {
  const text = parseDocument(html).children.map(textIn).join('');
  return wordsIn(text);
}

/** Words as they are compared: figures of notes stand in brackets in some applications. */
export const wordsIn = (text: string) =>
  text
    .replace(/\[(\d+)\]/g, '$1')
    .replace(/[\u00ad\u200b]/g, '')
    .split(/[\s\u00a0•‘’]+/u)
    .filter(Boolean);

function textIn(node: Found): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return 'name' in node && node.name === 'br' ? ' ' : '';
  const name = 'name' in node ? node.name : '';
  const attribs: Record<string, string> = 'attribs' in node ? node.attribs : {};
  if (UNSEEN.has(name) || NO_TEXT.test(attribs.style ?? '') || attribs.class === 'msocomanchor') return '';
  if (/^#?cmnt/.test(attribs.id ?? '')) return '';
  const inside = node.children.map(textIn).join('');
  if (name === 'p' && inside.trim() === 'Which gate?') return '';
  // The number that a note begins with stands apart from it, also where only a style says so.
  if (name === 'a' && /^(ftnt\d|sdfootnote\d+sym|_ftn\d)/.test(attribs.id ?? attribs.name ?? '')) return `${inside} `;
  return BLOCK.test(name) ? ` ${inside} ` : inside;
}
