import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { frameFor } from '@/features/articles/embeds';
import { learn, useDesk, useDeskPart } from '../desk/desk-state';
import { BlockTools } from './block-tools';
import { Typed } from './typed';

// Blocks that lead elsewhere: what they lead to is shown, not loaded.

export function EmbedView({ node, editor, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const { provider, url, title } = node.attrs;
  return (
    <NodeViewWrapper className="card" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name={provider || 'Embed'} editor={editor} getPos={getPos} deleteNode={deleteNode} />
      <Typed
        editor={editor}
        label="Title of what is shown"
        className="typed card-title"
        value={title}
        onType={(typed) => updateAttributes({ title: typed })}
      />
      <span className="faint">{url}</span>
      <span className="faint">
        {frameFor(url) ? 'Readers see it here once they ask for it.' : 'Readers get a link: this cannot be shown here.'}
      </span>
    </NodeViewWrapper>
  );
}

export function RelatedView({ node, editor, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const { store } = useDesk();
  const known = useDeskPart((state) => state.known.get(node.attrs.articleId));
  const choose = () =>
    store.set({
      dialog: {
        is: 'piece',
        title: 'Another piece',
        choose: (piece) => {
          learn(store, [piece]);
          updateAttributes({ articleId: piece.id });
        },
      },
    });
  return (
    <NodeViewWrapper className="card" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="One of our pieces" editor={editor} getPos={getPos} deleteNode={deleteNode}>
        <button type="button" className="lk" onClick={choose}>
          Change
        </button>
      </BlockTools>
      <span className="card-title" lang={known?.language ?? undefined}>
        {known?.label ?? 'A piece that readers cannot see now. Nothing is shown to them here.'}
      </span>
      <span className="faint">{known?.hint}</span>
    </NodeViewWrapper>
  );
}

/** Files cannot be put in yet; what was there stays. */
export function DownloadView({ node, editor, deleteNode, getPos }: ReactNodeViewProps) {
  const { title, format, bytes } = node.attrs;
  return (
    <NodeViewWrapper className="card" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="File" editor={editor} getPos={getPos} deleteNode={deleteNode} />
      <span className="card-title">{title}</span>
      <span className="faint">
        {format}, {Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB
      </span>
    </NodeViewWrapper>
  );
}

export function DividerView({ node, editor, deleteNode, getPos }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper className="divider" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="Divider" editor={editor} getPos={getPos} deleteNode={deleteNode} />
      <hr />
    </NodeViewWrapper>
  );
}

export function UnknownView({ node, editor, deleteNode, getPos }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper className="card unknown" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="Of another version" editor={editor} getPos={getPos} deleteNode={deleteNode} />
      <span className="card-title">A block that this version does not know: {node.attrs.stored?.type}</span>
      <span className="faint">It is kept as it is, and can be moved or taken out.</span>
    </NodeViewWrapper>
  );
}
