import { useState } from 'react';
import { Icon } from '@/components/admin/icon';
import { useDesk, useDeskPart } from './desk-state';
import { words } from './foot';
import { INSERTS } from './inserts';

/** On a tablet: what keys do elsewhere, by thumb. */
export function ToolStrip() {
  const desk = useDesk();
  const { editor, store } = desk;
  const counts = useDeskPart((state) => state.counts);
  const [open, setOpen] = useState(false);
  const keep = (event: React.PointerEvent) => event.preventDefault();
  const tools: [string, () => void][] = [
    ['H2', () => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run()],
    ['Bold', () => editor.chain().focus().toggleMark('bold').run()],
    ['Italic', () => editor.chain().focus().toggleMark('italic').run()],
    ['Link', () => store.set({ dialog: { is: 'link' } })],
    ['List', () => editor.chain().focus().toggleList('bulletList', 'listItem').run()],
    ['Quote', () => editor.chain().focus().toggleWrap('blockquote').run()],
  ];
  return (
    <div className="strip" role="toolbar" aria-label="Writing tools">
      <button
        type="button"
        className="btn quiet"
        aria-expanded={open}
        onPointerDown={keep}
        onClick={() => setOpen(!open)}
      >
        <Icon name="plus" />
        Insert
      </button>
      {open && (
        <div className="pop strip-list">
          {INSERTS.map((entry) => (
            <button
              type="button"
              key={entry.name}
              className="strip-entry"
              onPointerDown={keep}
              onClick={() => {
                setOpen(false);
                entry.run(desk);
              }}
            >
              {entry.name}
            </button>
          ))}
        </div>
      )}
      <span className="vr" />
      {tools.map(([name, act]) => (
        <button type="button" key={name} className="btn quiet" onPointerDown={keep} onClick={act}>
          {name}
        </button>
      ))}
      <span className="vr" />
      <button
        type="button"
        className="btn quiet"
        onPointerDown={keep}
        onClick={() => editor.chain().focus().undo().run()}
      >
        Undo
      </button>
      <span className="strip-right">{words(counts.words)}</span>
    </div>
  );
}
