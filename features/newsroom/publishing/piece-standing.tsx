import { useEffect, useMemo, useRef, useState } from 'react';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { SITE_ZONE } from '@/lib/clock';
import { changeStanding, refreshStanding } from './change-standing';
import { cityOf, hourIn, shortDayIn, whenIn } from './hour-words';
import { say } from './say';
import type { Standing } from './standing';

/** On top of the piece: where it stands, what waits, and what may be done about it. */
export function PieceStanding() {
  const standing = useDeskPart((state) => state.standing);
  const now = new Date(standing.now);
  const { published, embargo, withdrawn, wasSeen, state } = standing;
  return (
    <div className="grp">
      <dl className="facts">
        <dt>{wasSeen ? 'Live since' : 'Goes live'}</dt>
        <dd>{published ? full(published.at) : wasSeen && withdrawn ? 'not any more' : 'not planned yet'}</dd>
        {published?.updatedAt && <Fact name="Updated" at={published.updatedAt} />}
        {published?.unpublishAt && <Fact name="Taken down" at={published.unpublishAt} />}
        {withdrawn && (
          <>
            <dt>Withdrawn</dt>
            <dd>
              {full(withdrawn.at)}
              {withdrawn.why && <span className="faint facts-why">{withdrawn.why}</span>}
            </dd>
          </>
        )}
        {!wasSeen && (
          <>
            <dt>Embargo</dt>
            <dd>{embargo ? <b>{full(embargo.at)}</b> : 'none'}</dd>
          </>
        )}
      </dl>
      {(state === 'scheduled' || state === 'live') && <LaterChanges standing={standing} now={now} />}
      <ReviewState standing={standing} now={now} />
      <Deeds standing={standing} />
    </div>
  );
}

const full = (at: string) => {
  const when = new Date(at);
  return `${shortDayIn(when, SITE_ZONE)}, ${hourIn(when, SITE_ZONE)} ${cityOf(SITE_ZONE)}`;
};

const Fact = ({ name, at }: { name: string; at: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{full(at)}</dd>
  </>
);

type Props = { standing: Standing; now: Date };

/** What was typed after the text that readers have or will get, and the one button for those who may. */
function LaterChanges({ standing: { state, published, version }, now }: Props) {
  const desk = useDesk();
  const [refused, setRefused] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: one key for each text that is included.
  const key = useMemo(drawId, [version]);
  const under = useRef(false);
  if (!published || published.changes === 0) return null;
  const count = published.changes === 1 ? '1 change' : `${published.changes} changes`;
  const include = async () => {
    if (under.current) return;
    under.current = true;
    const order = { key, version };
    const done = await changeStanding(desk, 'publication', { ...order, goesLiveAt: published.at }, 'PUT');
    under.current = false;
    setRefused(done.ok ? '' : done.words);
    if (done.ok) say(desk.store, `${count} included.`, `Goes live ${full(published.at)}.`);
  };
  return (
    <div className="nb nb-plain" role="status">
      <span>
        <b>
          {state === 'scheduled'
            ? `${count} will not go live at ${whenIn(new Date(published.at), SITE_ZONE, now)}`
            : `${count} readers do not see yet`}
        </b>
        {desk.me.mayPublish && state === 'scheduled' && (
          <>
            <br />
            <button type="button" className="lk" onClick={() => void include()}>
              Include them
            </button>
          </>
        )}
        {refused && <span className="hint bad">{refused}</span>}
      </span>
    </div>
  );
}

function ReviewState({ standing: { state, approval, sent, back }, now }: Props) {
  const at = (it: string) => whenIn(new Date(it), SITE_ZONE, now);
  return (
    <>
      {approval && (
        <p className="quiet-text">
          Approved {at(approval.at)} by {approval.by ?? 'the desk'}, version {approval.number}.
          {approval.changes > 0 &&
            ` ${approval.changes === 1 ? '1 change' : `${approval.changes} changes`} since ${approval.changes === 1 ? 'waits' : 'wait'} for approval.`}
        </p>
      )}
      {sent && !approval && (
        <p className="quiet-text">
          {state !== 'in-review' && 'The changes wait for review. '}Sent {at(sent.at)} by {sent.by ?? 'somebody'}.
          {sent.words && <q className="said-words">{sent.words}</q>}
        </p>
      )}
      {back && (
        <p className="nb">
          <span>
            <b>
              {back.by ?? 'The desk'} sent it back {at(back.at)}.
            </b>{' '}
            {back.words}
          </span>
        </p>
      )}
    </>
  );
}

function Deeds({ standing }: { standing: Standing }) {
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

const EVERY = 30_000;

/** Keeps the desk told where its piece stands: after each save, each half minute, and when the hour comes. */
export function KeepStanding() {
  const desk = useDesk();
  const savedAt = useDeskPart((state) => state.savedAt);
  const goesLive = useDeskPart((state) => (state.standing.state === 'scheduled' ? state.standing.published?.at : null));
  const ahead = useDeskPart((state) => state.clockAhead);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save asks again.
  useEffect(() => {
    const soon = setTimeout(() => void refreshStanding(desk), 600);
    return () => clearTimeout(soon);
  }, [desk, savedAt]);
  useEffect(() => {
    const asking = setInterval(() => {
      if (document.visibilityState === 'visible') void refreshStanding(desk);
    }, EVERY);
    return () => clearInterval(asking);
  }, [desk]);
  useEffect(() => {
    const left = goesLive ? Date.parse(goesLive) - Date.now() - ahead : null;
    if (left === null || left < 0 || left > 2 ** 31 - 1) return;
    const coming = setTimeout(() => void refreshStanding(desk), left + 300);
    return () => clearTimeout(coming);
  }, [desk, goesLive, ahead]);
  return null;
}
