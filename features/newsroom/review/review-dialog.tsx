import { useState } from 'react';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { changeStanding } from '@/features/newsroom/publishing/change-standing';
import { say } from '@/features/newsroom/publishing/say';

/** Sends the text to those who may publish, or back to its writers, with a word. */
export function ReviewDialog({ deed, close }: { deed: 'send' | 'send-back'; close: () => void }) {
  const desk = useDesk();
  const [words, setWords] = useState('');
  const isBack = deed === 'send-back';
  const hand = async () => {
    await desk.saver()?.saveNow();
    const done = await changeStanding(desk, isBack ? 'approval' : 'review', { do: deed, words });
    if (!done.ok) return done.words;
    if (isBack) say(desk.store, 'Sent back.', 'Its writer gets a mail.');
    else say(desk.store, 'Sent for review.', 'The desk gets a mail.');
    return null;
  };
  return (
    <DeedSheet
      title={isBack ? 'Send back' : 'Send for review'}
      label={isBack ? 'Send it back' : 'Send for review'}
      isReady={!isBack || words.trim() !== ''}
      deed={hand}
      close={close}
    >
      <label className="field">
        <span className="lab">{isBack ? 'What is to be done' : 'A word to the desk, if you like'}</span>
        <textarea className="in" rows={4} maxLength={2000} value={words} onChange={(it) => setWords(it.target.value)} />
      </label>
    </DeedSheet>
  );
}
