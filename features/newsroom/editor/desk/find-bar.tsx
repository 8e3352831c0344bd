import { useEditorState } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { findingIn, replaceAll, replaceOne, seek, step } from '../behaviours/find';
import { useDesk, useDeskPart } from './desk-state';

/** Find and replace, over the text; all of one replacing is one step to undo. */
export function FindBar() {
  const finding = useDeskPart((state) => state.finding);
  return finding ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const { editor, store, readOnly } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() =>
    selectedWords(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to, ' ')),
  );
  const [by, setBy] = useState('');
  const [wholeWords, setWhole] = useState(false);
  const [matchCase, setCase] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const count = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { places, at } = findingIn(state);
      return places.length === 0 ? 'none' : `${at + 1} of ${places.length.toLocaleString('en-GB')}`;
    },
  });
  useEffect(() => seek(editor.view, { words, wholeWords, matchCase }), [editor, words, wholeWords, matchCase]);
  useEffect(() => {
    field.current?.select();
    return () => {
      if (!editor.isDestroyed) seek(editor.view, null);
    };
  }, [editor]);
  const close = () => {
    store.set({ finding: false });
    editor.commands.focus();
  };
  return (
    <search
      className="find-bar"
      aria-label="Find and replace"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <input
        ref={field}
        className="in"
        aria-label="Find"
        placeholder="Find"
        value={words}
        onChange={({ target }) => {
          setDone(null);
          setWords(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          step(editor.view, event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className="find-count">
        {done === null ? words && count : `${done} replaced`}
      </span>
      <button type="button" className="btn quiet" onClick={() => step(editor.view, -1)}>
        Previous
      </button>
      <button type="button" className="btn quiet" onClick={() => step(editor.view, 1)}>
        Next
      </button>
      <label className="tick">
        <input type="checkbox" checked={wholeWords} onChange={({ target }) => setWhole(target.checked)} />
        Whole words
      </label>
      <label className="tick">
        <input type="checkbox" checked={matchCase} onChange={({ target }) => setCase(target.checked)} />
        Capitals count
      </label>
      {!readOnly && (
        <>
          <input
            className="in"
            aria-label="Replace by"
            placeholder="Replace by"
            value={by}
            onChange={({ target }) => setBy(target.value)}
          />
          <button type="button" className="btn" onClick={() => replaceOne(editor.view, by)}>
            Replace
          </button>
          <button type="button" className="btn" onClick={() => setDone(replaceAll(editor.view, by))}>
            Replace all
          </button>
        </>
      )}
      <button type="button" className="btn quiet" onClick={close}>
        Close
      </button>
    </search>
  );
}

const selectedWords = (text: string) => (text.length > 80 ? '' : text.trim());
