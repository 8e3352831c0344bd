import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { moveBlock } from '../behaviours/move-block';

type Props = {
  name: string;
  editor: Editor;
  getPos: () => number | undefined;
  deleteNode: () => void;
  children?: ReactNode;
};

/** What can be done with a block that is filled in: said beside it once it is pointed at or holds the focus. */
export function BlockTools({ name, editor, getPos, deleteNode, children }: Props) {
  if (!editor.isEditable) return null;
  const move = (by: -1 | 1) => {
    const pos = getPos();
    if (pos !== undefined) moveBlock(editor.view, pos, by);
  };
  return (
    <fieldset className="block-tools" aria-label={name}>
      <span className="faint">{name}</span>
      {children}
      <button type="button" className="lk" onClick={() => move(-1)}>
        Up
      </button>
      <button type="button" className="lk" onClick={() => move(1)}>
        Down
      </button>
      <button type="button" className="lk" onClick={deleteNode}>
        Take out
      </button>
    </fieldset>
  );
}
