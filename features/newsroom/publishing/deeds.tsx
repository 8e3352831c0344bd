import { useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { changeStanding } from './change-standing';
import { say } from './say';
import type { Standing } from './standing';

/** What somebody may do about where the piece stands, a button each. */
export function Deeds({ standing }: { standing: Standing }) {
  const desk = useDesk();
  const { store, me, readOnly } = desk;
  const [refused, setRefused] = useState('');
  const { state, sent, approval, version, published, wasSeen } = standing;
  const waits = sent !== null;
  const hasNews = state === 'draft' || state === 'withdrawn' || (published?.changes ?? 0) > 0;
  const mayRead = published !== null && wasSeen;
  const approve = async () => {
    await desk.saver()?.saveNow();
    const done = await changeStanding(desk, 'approval', { do: 'approve', version });
    setRefused(done.ok ? '' : done.words);
    if (done.ok) say(store, 'Approved.', 'This text; what is typed later waits for its own approval.');
  };
  const takeBack = async () => {
    const done = await changeStanding(desk, 'review', { do: 'take-back' });
    setRefused(done.ok ? '' : done.words);
  };
  return (
    <div className="deeds">
      {!readOnly && !waits && !approval && hasNews && (
        <button type="button" className="btn" onClick={() => store.set({ dialog: { is: 'review', deed: 'send' } })}>
          Send for review
        </button>
      )}
      {waits && !readOnly && !me.mayPublish && (
        <button type="button" className="btn" onClick={() => void takeBack()}>
          Take it back
        </button>
      )}
      {waits && me.mayPublish && (
        <button type="button" className="btn" onClick={() => void approve()}>
          Approve
        </button>
      )}
      {(waits || approval) && me.mayPublish && (
        <button
          type="button"
          className="btn"
          onClick={() => store.set({ dialog: { is: 'review', deed: 'send-back' } })}
        >
          Send back…
        </button>
      )}
      {me.mayPublish && state === 'scheduled' && (
        <button type="button" className="btn" onClick={() => store.set({ dialog: { is: 'withdraw' } })}>
          Unschedule…
        </button>
      )}
      {me.mayPublish && mayRead && (
        <>
          <button
            type="button"
            className="btn"
            onClick={() => store.set({ dialog: { is: 'note', kind: 'correction' } })}
          >
            Correction…
          </button>
          <button type="button" className="btn" onClick={() => store.set({ dialog: { is: 'note', kind: 'reply' } })}>
            Right of reply…
          </button>
          <button type="button" className="btn stop" onClick={() => store.set({ dialog: { is: 'withdraw' } })}>
            Withdraw…
          </button>
        </>
      )}
      {mayRead && (
        <a className="lk" href={published.path}>
          As readers see it
        </a>
      )}
      {refused && (
        <p className="hint bad" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
