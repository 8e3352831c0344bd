import { useRef, useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
import { changeStanding } from '@/features/newsroom/publishing/change-standing';
import { say } from '@/features/newsroom/publishing/say';

/** Sends the text to those who may publish, or back to its writers, with a word. */
export function ReviewDialog({ deed, close }: { deed: 'send' | 'send-back'; close: () => void }) {
  const desk = useDesk();
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState('');
  const under = useRef(false);
  const isBack = deed === 'send-back';
  const isReady = !isBack || words.trim() !== '';
  const go = async () => {
    if (!isReady || under.current) return;
    under.current = true;
    await desk.saver()?.saveNow();
    const done = await changeStanding(desk, isBack ? 'approval' : 'review', { do: deed, words });
    under.current = false;
    if (!done.ok) return setRefused(done.words);
    say(
      desk.store,
      isBack ? 'Sent back.' : 'Sent for review.',
      isBack ? 'Its writer gets a mail.' : 'The desk gets a mail.',
    );
    close();
  };
  return (
    <Sheet
      title={isBack ? 'Send back' : 'Send for review'}
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
            {isBack ? 'Send it back' : 'Send for review'}
          </button>
        </>
      }
    >
      <label className="field">
        <span className="lab">{isBack ? 'What is to be done' : 'A word to the desk, if you like'}</span>
        <textarea className="in" rows={4} maxLength={2000} value={words} onChange={(it) => setWords(it.target.value)} />
      </label>
    </Sheet>
  );
}
