import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { z } from 'zod';
import { Icon } from '@/components/admin/icon';
import { BlockTools } from './block-tools';
import { Typed } from './typed';

const rows = z.array(z.looseObject({ label: z.string(), value: z.string() })).catch([]);

/** A spec sheet, filled in where it stands. */
export function SheetView({ node, editor, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const all = rows.parse(node.attrs.rows);
  const change = (index: number, part: { label?: string; value?: string }) =>
    updateAttributes({ rows: all.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  return (
    <NodeViewWrapper className="sheet" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="Spec sheet" editor={editor} getPos={getPos} deleteNode={deleteNode} />
      <Typed
        editor={editor}
        label="Title of the sheet"
        className="typed sheet-title"
        value={node.attrs.title}
        onType={(title) => updateAttributes({ title })}
      />
      <div className="sheet-rows">
        {all.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own.
          <div className="sheet-row" key={index}>
            <Typed
              editor={editor}
              label={`Row ${index + 1}, what`}
              placeholder="What"
              className="typed sheet-label"
              value={row.label}
              onType={(label) => change(index, { label })}
            />
            <Typed
              editor={editor}
              label={`Row ${index + 1}, how much`}
              placeholder="How much"
              className="typed sheet-value"
              value={row.value}
              onType={(value) => change(index, { value })}
            />
            <button
              type="button"
              className="off row-off"
              onClick={() => updateAttributes({ rows: all.filter((_, at) => at !== index) })}
            >
              <Icon name="cross" />
              <span className="sr">Remove row {index + 1}</span>
            </button>
          </div>
        ))}
      </div>
      <button
        type="button"
        className="lk add-row"
        onClick={() => updateAttributes({ rows: [...all, { label: '', value: '' }] })}
      >
        Add a row
      </button>
    </NodeViewWrapper>
  );
}
