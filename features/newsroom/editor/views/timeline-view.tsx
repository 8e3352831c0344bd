import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { z } from 'zod';
import { Icon } from '@/components/admin/icon';
import { BlockTools } from './block-tools';
import { Typed } from './typed';

const entries = z.array(z.looseObject({ when: z.string(), text: z.string() })).catch([]);

export function TimelineView({ node, editor, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const all = entries.parse(node.attrs.entries);
  const change = (index: number, part: { when?: string; text?: string }) =>
    updateAttributes({ entries: all.map((entry, at) => (at === index ? { ...entry, ...part } : entry)) });
  return (
    <NodeViewWrapper className="sheet timeline-sheet" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="Timeline" editor={editor} getPos={getPos} deleteNode={deleteNode} />
      {all.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no names of their own.
        <div className="sheet-row timeline-row" key={index}>
          <Typed
            editor={editor}
            label={`Entry ${index + 1}, when`}
            placeholder="When"
            className="typed sheet-label"
            value={entry.when}
            onType={(when) => change(index, { when })}
          />
          <Typed
            editor={editor}
            label={`Entry ${index + 1}, what happened`}
            placeholder="What happened"
            className="typed sheet-value"
            value={entry.text}
            onType={(text) => change(index, { text })}
          />
          <button
            type="button"
            className="off row-off"
            onClick={() => updateAttributes({ entries: all.filter((_, at) => at !== index) })}
          >
            <Icon name="cross" />
            <span className="sr">Remove entry {index + 1}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="lk add-row"
        onClick={() => updateAttributes({ entries: [...all, { when: '', text: '' }] })}
      >
        Add an entry
      </button>
    </NodeViewWrapper>
  );
}
