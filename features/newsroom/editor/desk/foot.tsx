import { useEffect } from 'react';
import { readingMinutes } from '@/features/articles/reading';
import { useDesk, useDeskPart, useField } from './desk-state';

const STAYS = 20_000;
const LANGUAGES = { en: 'English (GB)', es: 'Spanish', de: 'German' };

/** How long the piece is, and which keys help; for twenty seconds what was just done. */
export function Foot() {
  const { store, editor } = useDesk();
  const note = useDeskPart((state) => state.note);
  const counts = useDeskPart((state) => state.counts);
  const [language] = useField('language');
  useEffect(() => {
    if (!note) return;
    const leaving = setTimeout(() => store.set({ note: null }), STAYS);
    return () => clearTimeout(leaving);
  }, [note, store]);
  return (
    <footer className={`edfoot ${note ? 'edfoot-says' : ''}`}>
      <span role="status" className="foot-note">
        {note && (
          <>
            <b>{note.lead}</b> {note.words}
          </>
        )}
      </span>
      {note ? (
        <>
          {note.undo && (
            <button
              type="button"
              className="lk"
              onClick={() => {
                editor.chain().focus().undo().run();
                store.set({ note: null });
              }}
            >
              Undo
            </button>
          )}
          {note.list.length > 0 && (
            <button type="button" className="lk" onClick={() => store.set({ dialog: { is: 'removed', note } })}>
              What was removed
            </button>
          )}
          <span className="foot-right">stays 20 seconds, then in History</span>
        </>
      ) : (
        <>
          <span>{words(counts.words)}</span>
          <span>{readingMinutes(counts.words) ? `${readingMinutes(counts.words)} min to read` : 'A brief'}</span>
          <span>{counts.paragraphs === 1 ? '1 paragraph' : `${counts.paragraphs} paragraphs`}</span>
          <span>{LANGUAGES[language]}</span>
          <div className="foot-right">
            <span>
              <b>/</b> insert
            </span>
            <span>
              <b>Ctrl K</b> link or command
            </span>
            <button type="button" className="foot-key" onClick={() => store.set({ dialog: { is: 'keys' } })}>
              <b>?</b> all keys
            </button>
          </div>
        </>
      )}
    </footer>
  );
}

export const words = (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`);
