import { useEffect, useLayoutEffect, useRef } from 'react';
import { placeOf } from '@/features/newsroom/editor/behaviours/changed-blocks';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { usePart } from '@/features/newsroom/editor/desk/store';
import { hearRemarks, remarkStore } from './remark-store';
import { remarkWords, showRemarkWords } from './remark-words';
import { Thread } from './thread';

const EVERY = 20_000;
const GAP = 12;

/** Beside the text, each beside its passage, what staff say of it. */
export function RemarksColumn() {
  const { piece, editor, store } = useDesk();
  const said = usePart(remarkStore(piece.id), (state) => state.remarks);
  const counts = useDeskPart((state) => state.counts);
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void hearRemarks(piece.id);
    const asking = setInterval(() => {
      if (document.visibilityState === 'visible') void hearRemarks(piece.id);
    }, EVERY);
    return () => clearInterval(asking);
  }, [piece.id]);
  useEffect(() => {
    const plugin = remarkWords((blockId) => store.set({ dialog: { is: 'remarks', blockId } }));
    editor.registerPlugin(plugin);
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin('remark-words');
    };
  }, [editor, store]);
  useEffect(() => {
    if (editor.isDestroyed) return;
    const counted = new Map<string, number>();
    for (const { blockId, answers } of said) counted.set(blockId, (counted.get(blockId) ?? 0) + 1 + answers.length);
    showRemarkWords(editor.view, counted);
  }, [editor, said]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed moves the passages.
  useLayoutEffect(() => {
    const place = () => column.current && layOut(column.current);
    place();
    const watching = new ResizeObserver(place);
    watching.observe(editor.view.dom);
    return () => watching.disconnect();
  }, [editor, said, counts]);
  return (
    <div className="side remarks" ref={column}>
      {said.map((remark) => (
        <div key={remark.id} className="remark" data-beside={remark.blockId}>
          {!placeOf(editor.state.doc, remark.blockId) && <p className="faint">Of a passage that is gone:</p>}
          <Thread remark={remark} />
        </div>
      ))}
    </div>
  );
}

/** Each at the height of its passage, or below the one before; those of passages that are gone first. */
function layOut(column: HTMLElement): void {
  const top = column.getBoundingClientRect().top;
  const placed = [...column.querySelectorAll<HTMLElement>('[data-beside]')].map((it) => {
    const block = document.querySelector(`.writing [data-block="${CSS.escape(it.dataset.beside ?? '')}"]`);
    return { it, wanted: block ? block.getBoundingClientRect().top - top : 0 };
  });
  let free = 0;
  for (const { it, wanted } of placed.sort((one, other) => one.wanted - other.wanted)) {
    const at = Math.max(free, wanted);
    it.style.top = `${at}px`;
    free = at + it.offsetHeight + GAP;
  }
}
