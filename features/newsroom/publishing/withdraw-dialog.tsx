import { useState } from 'react';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { changeStanding } from './change-standing';
import { say } from './say';

/** Takes a live piece from readers; a scheduled one back to the desk. */
export function WithdrawDialog({ close }: { close: () => void }) {
  const desk = useDesk();
  const { state } = useDeskPart((it) => it.standing);
  const [was] = useState<'scheduled' | 'live'>(state === 'scheduled' ? 'scheduled' : 'live');
  const [why, setWhy] = useState('');
  const takeBack = async () => {
    const done = await changeStanding(desk, 'publication', { was, why }, 'DELETE');
    if (!done.ok) return done.words;
    if (was === 'scheduled') {
      say(desk.store, 'Unscheduled.', 'It is a draft again.');
      return null;
    }
    say(desk.store, 'Withdrawn.', 'Its address answers that it is gone.');
    desk.store.set({ dialog: { is: 'receipt' } });
    return null;
  };
  return (
    <DeedSheet
      title={was === 'live' ? 'Withdraw' : 'Unschedule'}
      label={was === 'live' ? 'Withdraw it' : 'Make it a draft again'}
      tone={was === 'live' ? 'stop' : 'go'}
      deed={takeBack}
      close={close}
    >
      {was === 'live' ? (
        <div className="stack">
          <p>
            Readers get 410 at its address and find it nowhere any more, from the next request on. The text and its
            versions stay with the desk.
          </p>
          <label className="field">
            <span className="lab">Why, in words for readers</span>
            <textarea className="in" rows={3} maxLength={2000} value={why} onChange={(it) => setWhy(it.target.value)} />
            <span className="hint">
              They stand on the page at its address. Without them it says only that it is gone.
            </span>
          </label>
        </div>
      ) : (
        <p>It will not go live. The text stays as it is, and readers have learned nothing of it.</p>
      )}
    </DeedSheet>
  );
}
