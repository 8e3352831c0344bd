import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { idOf } from '../behaviours/changed-blocks';
import { type Desk, useDesk } from './desk-state';

/** Over selected words: what can be made of them. */
export function FloatingTools() {
  const desk = useDesk();
  const { editor, store } = desk;
  const box = useRef<HTMLDivElement>(null);
  const [abroad, setAbroad] = useState(false);
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused, isEditable } }) => {
      const { selection } = state;
      if (selection.empty || !isFocused || !isEditable || !(selection instanceof TextSelection)) return null;
      return `${selection.from}-${selection.to}`;
    },
  });
  useLayoutEffect(() => {
    const paper = box.current?.offsetParent;
    if (!box.current || !paper || !selected) return;
    const { from, to } = editor.state.selection;
    const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to)];
    const frame = paper.getBoundingClientRect();
    const above = start.top - frame.top - box.current.offsetHeight - 8;
    const room = start.top - box.current.offsetHeight - 8 > 56;
    box.current.style.left = `${Math.max(8, Math.min(start.left - frame.left, frame.width - box.current.offsetWidth - 8))}px`;
    box.current.style.top = `${room ? above : end.bottom - frame.top + 8}px`;
  });
  if (!selected) return null;
  const mark =
    (name: string, attrs = {}) =>
    () =>
      editor.chain().focus().toggleMark(name, attrs).run();
  const tools: { words: string; label: string; on: boolean; act: () => void }[] = [
    { words: 'B', label: 'Bold, Ctrl B', on: editor.isActive('bold'), act: mark('bold') },
    { words: 'I', label: 'Italic, Ctrl I', on: editor.isActive('italic'), act: mark('italic') },
    {
      words: 'Link',
      label: 'Link, Ctrl K',
      on: editor.isActive('link'),
      act: () => store.set({ dialog: { is: 'link' } }),
    },
    {
      words: 'H2',
      label: 'Heading',
      on: editor.isActive('heading', { level: 2 }),
      act: () => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run(),
    },
    { words: 'x²', label: 'Superscript', on: editor.isActive('superscript'), act: mark('superscript') },
    { words: 'x₂', label: 'Subscript', on: editor.isActive('subscript'), act: mark('subscript') },
    {
      words: 'Language',
      label: 'Words in another language',
      on: editor.isActive('foreign'),
      act: () => setAbroad(!abroad),
    },
    { words: 'Note', label: 'A note to the desk on this passage', on: false, act: () => remarkHere(desk) },
  ];
  const speak = (lang: string) => {
    setAbroad(false);
    if (lang === '') editor.chain().focus().unsetMark('foreign').run();
    else editor.chain().focus().setMark('foreign', { lang }).run();
  };
  return (
    <div className="pop floating" ref={box} role="toolbar" aria-label="What can be made of these words">
      {tools.map(({ words, label, on, act }) => (
        <button
          type="button"
          key={words}
          className="tool"
          aria-label={label}
          aria-pressed={on}
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {words}
        </button>
      ))}
      {abroad &&
        LANGUAGES.map(([lang, words]) => (
          <button
            type="button"
            key={lang}
            className="tool"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => speak(lang)}
          >
            {words}
          </button>
        ))}
    </div>
  );
}

function remarkHere({ editor, store }: Desk): void {
  const { doc, selection } = editor.state;
  const block = doc.maybeChild(selection.$from.index(0));
  const blockId = block && idOf(block);
  if (blockId) store.set({ dialog: { is: 'remarks', blockId } });
}

const LANGUAGES = [
  ['es', 'Spanish'],
  ['de', 'German'],
  ['fr', 'French'],
  ['en', 'English'],
  ['', 'None'],
] as const;
