import type { Editor } from '@tiptap/core';
import type { Findable } from '../found';
import type { DeskState } from './desk-state';
import { learn } from './desk-state';
import { lookUpIds } from './look-up';
import type { Store } from './store';

/** Looks up the names of what somebody else put in: an author, a topic, a picture known only by its id. */
export function keepNames(store: Store<DeskState>, editor: Editor): () => void {
  const asked = new Set<string>();
  const look = async () => {
    const { fields, known } = store.now();
    const wanted: Record<Findable, (string | null)[]> = {
      authors: fields.bylines.map((it) => it.authorId),
      topics: fields.topicIds,
      pictures: [fields.leadPictureId, ...attributesIn(editor, 'pictureId')],
      articles: attributesIn(editor, 'articleId'),
    };
    for (const what of ['authors', 'topics', 'pictures', 'articles'] as const) {
      const missing = wanted[what].filter(
        (id): id is string => id !== null && UUID.test(id) && !known.has(id) && !asked.has(id),
      );
      for (const id of missing) asked.add(id);
      const found = await lookUpIds(what, [...new Set(missing)]);
      if (found) learn(store, found);
      // The line was down: once more when something changes.
      else for (const id of missing) asked.delete(id);
    }
  };
  let before: unknown[] = [];
  const stop = store.listen(() => {
    const { fields, counts } = store.now();
    const now = [fields.bylines, fields.topicIds, fields.leadPictureId, counts];
    if (now.every((it, index) => it === before[index])) return;
    before = now;
    void look();
  });
  void look();
  return stop;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const attributesIn = (editor: Editor, name: string): (string | null)[] =>
  editor.state.doc.children.flatMap((block) => {
    const { [name]: own, pictures } = block.attrs;
    if (typeof own === 'string') return [own];
    return name === 'pictureId' && Array.isArray(pictures)
      ? pictures.map((it: { pictureId?: unknown }) => String(it.pictureId))
      : [];
  });
