import type { Editor } from '@tiptap/core';
import type { Check } from './checks';
import type { Desk } from './desk-state';
import { goTo } from './places';

const IN_THE_HEAD = new Set(['headline', 'standfirst', 'kicker']);

/** Puts the focus where something is to be fixed; what lies in the inspector is opened first. */
export function goToCheck({ store, editor }: Desk, { field, blockId }: Check): void {
  if (field === 'body' && !blockId) {
    editor.commands.focus('start');
    return;
  }
  if (field !== 'body' && !IN_THE_HEAD.has(field)) store.set({ tab: 'piece', sheetOpen: true });
  requestAnimationFrame(() => {
    if (!blockId || !putCaret(editor, blockId)) goTo({ field, blockId: blockId ?? null });
  });
}

/** At the beginning of a passage; a picture or a table has fields of its own. */
function putCaret({ state, commands }: Editor, blockId: string): boolean {
  const { doc } = state;
  for (let index = 0, at = 0; index < doc.childCount; at += doc.child(index).nodeSize, index++) {
    const block = doc.child(index);
    if (block.attrs.id === blockId) return block.isTextblock && commands.focus(at + 1);
  }
  return false;
}

type Thing = { go: () => void; name: string };
const last: { name: string | null } = { name: null };

/** F8 and Shift F8: the choices that wait, then what is to fix, then what is to look at, round and round. */
export function goToNext(desk: Desk, checks: Check[], by: 1 | -1): void {
  const things: Thing[] = [
    ...desk.store.now().waiting.map((it) => ({ name: it.id, go: () => goTo({ ...it, passageId: it.id }) })),
    ...checks.map((check) => ({ name: check.id, go: () => goToCheck(desk, check) })),
  ];
  if (things.length === 0) return;
  const at = things.findIndex((it) => it.name === last.name);
  const next = at === -1 ? (by === 1 ? 0 : things.length - 1) : (at + by + things.length) % things.length;
  last.name = things[next]?.name ?? null;
  things[next]?.go();
}
