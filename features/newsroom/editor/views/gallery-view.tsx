import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { z } from 'zod';
import { learn, useDesk } from '../desk/desk-state';

import { BlockTools } from './block-tools';
import { Lacks } from './picture-view';
import { StaffPicture } from './staff-picture';
import { Typed } from './typed';

const pictures = z
  .array(z.looseObject({ pictureId: z.string(), caption: z.string().nullable().default(null) }))
  .catch([]);

export function GalleryView({ node, editor, updateAttributes, deleteNode, getPos }: ReactNodeViewProps) {
  const { store } = useDesk();
  const all = pictures.parse(node.attrs.pictures);
  const add = () =>
    store.set({
      dialog: {
        is: 'pictures',
        title: 'Add a picture to the gallery',
        choose: (picture) => {
          learn(store, [picture]);
          updateAttributes({ pictures: [...all, { pictureId: picture.id, caption: null }] });
        },
      },
    });
  return (
    <NodeViewWrapper className="gallery-sheet" data-block={node.attrs.id} contentEditable={false}>
      <BlockTools name="Gallery" editor={editor} getPos={getPos} deleteNode={deleteNode}>
        <button type="button" className="lk" onClick={add}>
          Add a picture
        </button>
      </BlockTools>
      <ul className="gallery-pictures">
        {all.map(({ pictureId, caption }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand in it twice.
          <li key={`${pictureId} ${index}`}>
            <StaffPicture id={pictureId} size="small" />
            <Typed
              editor={editor}
              label={`Caption of picture ${index + 1}`}
              placeholder="Caption"
              value={caption ?? ''}
              onType={(typed) =>
                updateAttributes({
                  pictures: all.map((it, at) => (at === index ? { ...it, caption: typed === '' ? null : typed } : it)),
                })
              }
            />
            <Lacks pictureId={pictureId} />
            <button
              type="button"
              className="lk"
              onClick={() => updateAttributes({ pictures: all.filter((_, at) => at !== index) })}
            >
              Take out<span className="sr"> picture {index + 1}</span>
            </button>
          </li>
        ))}
      </ul>
    </NodeViewWrapper>
  );
}
