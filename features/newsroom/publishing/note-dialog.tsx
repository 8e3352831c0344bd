import { useState } from 'react';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { changeStanding } from './change-standing';
import { say } from './say';

/** A correction, or somebody's right of reply, under a piece that readers know. */
export function NoteDialog({ kind, close }: { kind: 'correction' | 'reply'; close: () => void }) {
  const desk = useDesk();
  const [key] = useState(drawId);
  const [text, setText] = useState('');
  const [claimant, setClaimant] = useState('');
  const isReply = kind === 'reply';
  const publish = async () => {
    const body = isReply ? { is: kind, key, claimant, text } : { is: kind, key, text };
    const done = await changeStanding(desk, 'notes', body);
    if (!done.ok) return done.words;
    say(desk.store, isReply ? 'The reply stands under the piece.' : 'The correction stands under the piece.', '');
    return null;
  };
  return (
    <DeedSheet
      title={isReply ? 'Right of reply' : 'Correction'}
      label={isReply ? 'Publish the reply' : 'Publish the correction'}
      isReady={text.trim() !== '' && (!isReply || claimant.trim() !== '')}
      deed={publish}
      close={close}
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
    </DeedSheet>
  );
}
