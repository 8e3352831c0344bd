import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { learn, useDesk, useDeskPart } from '../desk/desk-state';

import { BlockTools } from './block-tools';
import { StaffPicture } from './staff-picture';
import { Typed } from './typed';

const WIDTHS = { inline: 'In the text', wide: 'Wide', full: 'Full' } as const;

/** A picture of the house in the text: its size, its caption here, and what it still lacks. */
export function PictureView({ node, editor, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const { store } = useDesk();
  const { pictureId, width, caption } = node.attrs;
  const known = useDeskPart((state) => state.known.get(pictureId));
  const choose = () =>
    store.set({
      dialog: {
        is: 'pictures',
        title: 'Another picture',
        choose: (picture) => {
          learn(store, [picture]);
          updateAttributes({ pictureId: picture.id });
        },
      },
    });
  return (
    <NodeViewWrapper
      as="figure"
      className={`picture picture-${width}`}
      data-block={node.attrs.id}
      contentEditable={false}
    >
      <BlockTools name="Picture" editor={editor} getPos={getPos} deleteNode={deleteNode}>
        <label className="width">
          <span className="sr">Width</span>
          <select value={width} onChange={({ target }) => updateAttributes({ width: target.value })}>
            {Object.entries(WIDTHS).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="lk" onClick={choose}>
          Change
        </button>
      </BlockTools>
      <StaffPicture id={pictureId} size="large" shape="original" alt={known?.picture?.alt ?? ''} />
      <figcaption>
        <Typed
          editor={editor}
          label="Caption here"
          placeholder={known?.picture?.caption ?? 'Caption'}
          value={caption ?? ''}
          onType={(typed) => updateAttributes({ caption: typed === '' ? null : typed })}
        />
        <Lacks pictureId={pictureId} />
      </figcaption>
    </NodeViewWrapper>
  );
}

/** "No credit.": red, since it keeps the piece from going out. */
export function Lacks({ pictureId }: { pictureId: string }) {
  const picture = useDeskPart((state) => state.known.get(pictureId)?.picture);
  if (picture === undefined || picture === null) return null;
  const lacks = [
    ...(picture.credit?.trim() ? [] : ['No credit.']),
    ...(picture.alt === null ? ['No description.'] : []),
  ];
  return lacks.length > 0 ? (
    <span className="lacks">{lacks.join(' ')}</span>
  ) : (
    <span className="faint">{picture.credit}</span>
  );
}
