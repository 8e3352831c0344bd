import { useEffect } from 'react';
import { useChecks } from './checks';
import { useDesk } from './desk-state';
import { goToNext } from './next-thing';
import { previewPath } from './places';

/** The keys that act wherever the focus is on the desk. */
export function DeskKeys() {
  const desk = useDesk();
  const { toFix, toLookAt } = useChecks();
  useEffect(() => {
    const { store, editor, saver, letterKeys } = desk;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const mod = event.ctrlKey || event.metaKey;
      const letter = event.key.toLowerCase();
      if (event.key === 'F8') goToNext(desk, [...toFix, ...toLookAt], event.shiftKey ? -1 : 1);
      else if (event.key === 'F6') goRound(editor, event.shiftKey ? -1 : 1);
      else if (event.key === 'F1' || (event.key === '?' && letterKeys && !isWriting(event.target)))
        store.set({ dialog: { is: 'keys' } });
      else if (mod && event.shiftKey && event.key === 'Enter') void preview(desk);
      else if (mod && event.key === 'Enter' && mayPublish(desk, event.target)) store.set({ dialog: { is: 'publish' } });
      else if (mod && !event.shiftKey && letter === 's') void saver()?.saveNow();
      else if (mod && !event.shiftKey && letter === 'f') store.set({ finding: true });
      else if (mod && letter === 'k' && editor.isFocused && !editor.state.selection.empty)
        store.set({ dialog: { is: 'link' } });
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [desk, toFix, toLookAt]);
  return null;
}

/** Not where the key settles a choice, nor where a choice still waits. */
const mayPublish = ({ me, piece, store }: ReturnType<typeof useDesk>, target: EventTarget | null) =>
  me.mayPublish &&
  !piece.trashed &&
  store.now().waiting.length === 0 &&
  !(target instanceof Element && target.closest('.clash'));

/** The window is opened at once, as browsers ask for; it loads when all is saved. */
async function preview({ saver, piece }: ReturnType<typeof useDesk>): Promise<void> {
  const shown = window.open('', 'preview');
  await saver()?.saveNow();
  if (shown) shown.location.href = previewPath(piece.id);
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

/** Text, inspector, bar, and round again. */
function goRound(editor: ReturnType<typeof useDesk>['editor'], by: 1 | -1): void {
  const parts: [Element | null, () => void][] = [
    [document.querySelector('.paper'), () => editor.commands.focus()],
    [
      document.querySelector('.insp'),
      () => document.querySelector<HTMLElement>('.tabs [aria-selected="true"]')?.focus(),
    ],
    [document.querySelector('.edbar'), () => document.querySelector<HTMLElement>('.edbar a, .edbar button')?.focus()],
  ];
  const at = parts.findIndex(([part]) => part?.contains(document.activeElement));
  parts[(at === -1 ? 0 : at + by + parts.length) % parts.length]?.[1]();
}
