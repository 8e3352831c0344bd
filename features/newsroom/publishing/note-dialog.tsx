import { useRef, useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { changeStanding } from './change-standing';
import { say } from './say';

/** A correction, or somebody's right of reply, under a piece that readers know. */
export function NoteDialog({ kind, close }: { kind: 'correction' | 'reply'; close: () => void }) {
  const desk = useDesk();
  const [key] = useState(drawId);
  const [text, setText] = useState('');
  const [claimant, setClaimant] = useState('');
  const [refused, setRefused] = useState('');
  const under = useRef(false);
  const isReply = kind === 'reply';
  const isReady = text.trim() !== '' && (!isReply || claimant.trim() !== '');
  const go = async () => {
    if (!isReady || under.current) return;
    under.current = true;
    const body = isReply ? { is: kind, key, claimant, text } : { is: kind, key, text };
    const done = await changeStanding(desk, 'notes', body);
    under.current = false;
    if (!done.ok) return setRefused(done.words);
    say(desk.store, isReply ? 'The reply stands under the piece.' : 'The correction stands under the piece.', '');
    close();
  };
  return (
    <Sheet
      title={isReply ? 'Right of reply' : 'Correction'}
      onClose={close}
      foot={
        <>
          {refused && (
            <p className="pub-says bad" role="status">
              {refused}
            </p>
          )}
          <button type="button" className="btn" onClick={close}>
            Cancel
          </button>
          <button type="button" className="btn go" aria-disabled={!isReady || undefined} onClick={() => void go()}>
            {isReply ? 'Publish the reply' : 'Publish the correction'}
          </button>
        </>
      }
    >
      <div className="stack">
        {isReply && (
          <label className="field">
            <span className="lab">Whose statement it is</span>
            <input className="in" maxLength={200} value={claimant} onChange={(it) => setClaimant(it.target.value)} />
          </label>
        )}
        <label className="field">
          <span className="lab">
            {isReply ? 'The statement, as it was given' : 'What was wrong, and what is right'}
          </span>
          <textarea className="in" rows={5} value={text} onChange={(it) => setText(it.target.value)} />
          <span className="hint">
            {isReply
              ? 'It stands under the piece for as long as the piece does.'
              : 'It stands under the piece and on the page of corrections, for good. The text itself is put right by an update.'}
          </span>
        </label>
      </div>
    </Sheet>
  );
}
