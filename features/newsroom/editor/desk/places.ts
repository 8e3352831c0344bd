import type { Node } from '@tiptap/pm/model';
import { placeOf } from '../behaviours/changed-blocks';
import { numberOf } from '../behaviours/word-count';

/** Names a place in the piece as the desk does: "¶ 4", "the standfirst". */
export function wordsForPlace(doc: Node, { field, blockId }: { field: string; blockId: string | null }): string {
  if (!blockId) return FIELD_WORDS[field] ?? field;
  const number = numberOf(doc, blockId);
  if (number !== null) return `¶ ${number}`;
  const heading = placeOf(doc, blockId)?.node.textContent;
  return heading ? `‘${heading.slice(0, 30)}’` : 'a paragraph that is gone';
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  kicker: 'the kicker',
  headline: 'the headline',
  standfirst: 'the standfirst',
  sectionId: 'the section',
  slug: 'the address',
  kind: 'the kind',
  language: 'the language',
  dateline: 'the dateline',
  leadPictureId: 'the lead picture',
  bylines: 'the authors',
  topicIds: 'the topics',
  printTitle: 'the print edition',
  printIssue: 'the print edition',
  printPage: 'the printed page',
  searchTitle: 'the search title',
  searchDescription: 'the search description',
  body: 'the order of the paragraphs',
};

/** Brings a place into sight and puts the focus there. */
export function goTo(place: { field: string; blockId: string | null; passageId?: string }): void {
  const target =
    (place.passageId ? document.querySelector<HTMLElement>(`[data-passage="${CSS.escape(place.passageId)}"]`) : null) ??
    (place.blockId ? document.querySelector<HTMLElement>(`[data-block="${CSS.escape(place.blockId)}"]`) : null) ??
    document.getElementById(`field-${place.field}`);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** The piece as readers will have it. */
export const previewPath = (articleId: string) => `/admin/articles/${articleId}/preview`;

export const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((part) => part.at(0) ?? [])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();

export const firstNameOf = (name: string) => name.split(/\s+/)[0] ?? name;
