import type { Tag } from './tree';

/** How applications name a footnote's text where its reference calls it; the same name with "ref" or "anc" leads back. */
const CALLED =
  /^(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+|(?:foot|end)note-\d+|fn(?!ref)[:-]?[\w-]+|cite_note-[\w.-]+)$/i;
const LEADS_BACK =
  /^(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+|(?:foot|end)note-ref-\d+|fnref[\w:-]*|cite_ref-[\w.-]+)$/i;
const REMARK = /^(?:_msocom_\d+|_msoanchor_\d+|cmnt(?:_ref)?\d+)$/i;

/** What an anchor within the text is for: it calls a note, leads back to where one is called, or belongs to a reviewer. */
export function anchorOf(tag: Tag): { is: 'reference'; to: string } | { is: 'back' } | { is: 'remark' } | null {
  const href = tag.attrs.href ?? '';
  const hash = href.lastIndexOf('#');
  if (hash < 0) return null;
  const name = href.slice(hash + 1);
  // Word writes the whole address of the file before it.
  if (hash > 0 && !/^_(ftn|edn|mso)/i.test(name)) return null;
  if (CALLED.test(name)) return { is: 'reference', to: name.toLowerCase() };
  if (LEADS_BACK.test(name)) return { is: 'back' };
  return REMARK.test(name) ? { is: 'remark' } : null;
}

/** The name by which the note that a block holds is called; null where it holds none. */
export function noteIn(tag: Tag): string | null {
  const id = tag.attrs.id ?? '';
  if (/^(?:ftn|edn)\d+$/i.test(id)) return `_${id.toLowerCase()}`;
  if (/^sd(?:foot|end)note\d+$/i.test(id)) return `${id.toLowerCase()}sym`;
  if (['li', 'div', 'p', 'aside', 'dd'].includes(tag.name) && CALLED.test(id)) return id.toLowerCase();
  if (tag.name !== 'p') return null;
  const first = firstAnchor(tag);
  const name = first?.attrs.id ?? first?.attrs.name ?? '';
  return first && anchorOf(first)?.is === 'back' && CALLED.test(name) ? name.toLowerCase() : null;
}

/** Whether a block holds what a reviewer remarked: Google Docs sets them under the text. */
export function isRemark(tag: Tag): boolean {
  const first = tag.name === 'p' ? firstAnchor(tag) : null;
  return (
    first !== null && anchorOf(first)?.is === 'remark' && /^cmnt\d+$/i.test(first.attrs.id ?? first.attrs.name ?? '')
  );
}

/** An anchor that a block begins with. */
function firstAnchor(tag: Tag): Tag | null {
  let at: Tag | null = tag;
  for (let levels = 0; at && levels < 6; levels++) {
    if (at.name === 'a') return at;
    const next: Tag | string | undefined = at.inside.find((it) => typeof it !== 'string' || it.trim() !== '');
    at = next === undefined || typeof next === 'string' ? null : next;
  }
  return null;
}

/** "[12]" is 12: brackets stood for the raised figure. */
export const numberOf = (text: string) => text.replace(/[[\](){}\s\u00a0↑^]+/g, '');
