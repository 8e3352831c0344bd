import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useChecks } from '@/features/newsroom/editor/desk/checks';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { SITE_ZONE } from '@/lib/clock';
import { changeStanding, refreshStanding } from '../change-standing';
import { say } from '../say';
import { StandingMark } from '../standing-mark';
import { chosenAt, nextHour } from './chosen-time';
import { MoreRows } from './more-rows';
import { type Choices, occasionOf, planOf } from './plan';
import { WhatGoesOut } from './what-goes-out';
import { WhenChoice } from './when-choice';

const TITLES = { first: 'Publish', reschedule: 'Publish', update: 'Update', return: 'Publish again' };

/** Lets the piece go out: now or at a time, with all that this means said before. */
export function PublishDialog({ close }: { close: () => void }) {
  const desk = useDesk();
  const standing = useDeskPart((state) => state.standing);
  const ahead = useDeskPart((state) => state.clockAhead);
  const { toFix } = useChecks();
  const now = useNow(ahead);
  const [choices, setChoices] = useState<Choices>(() => firstChoices(standing, new Date(Date.now() + ahead)));
  const [refused, setRefused] = useState('');
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  const plan = planOf(standing, choices, toFix, now);
  const asked = plan.ok ? JSON.stringify(plan.order) : '';
  // Sent again without another choice it is the same order, and done once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one key for each order.
  const key = useMemo(() => drawId(), [asked]);
  useEffect(() => {
    void desk
      .saver()
      ?.saveNow()
      .then(() => refreshStanding(desk));
  }, [desk]);
  const unsaved = (desk.saver()?.unsaved() ?? 0) > 0;

  const go = async () => {
    if (!plan.ok || unsaved || under.current) return;
    under.current = true;
    setBusy(true);
    setRefused('');
    const done = await changeStanding(desk, 'publication', { ...plan.order, key }, 'PUT');
    under.current = false;
    setBusy(false);
    if (!done.ok) return setRefused(done.words);
    say(desk.store, plan.goesLiveAt ? 'Scheduled.' : 'Live.', `${plan.says.join('')}.`);
    if (plan.goesLiveAt) close();
    else desk.store.set({ dialog: { is: 'receipt' } });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void go();
  };
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  return (
    <Sheet
      title={TITLES[occasionOf(standing)]}
      beside={<StandingMark />}
      className="wide pub-dialog"
      onClose={close}
      foot={
        <>
          <p className={`pub-says ${refused ? 'bad' : ''}`} role="status">
            {refused || (plan.ok ? <Says says={plan.says} /> : plan.says)}
          </p>
          <button type="button" className="btn big" onClick={close}>
            Cancel
          </button>
          {plan.ok && !unsaved ? (
            <button type="button" className="btn go big" aria-busy={busy} onClick={() => void go()}>
              {plan.button}
              <span className="k">Ctrl Enter</span>
            </button>
          ) : (
            <button type="button" className="btn big" aria-disabled="true">
              {plan.button} <span className="k">{plan.ok ? 'when all is saved' : plan.first}</span>
            </button>
          )}
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key that acts wherever the focus is in it. */}
      <div className="pub" onKeyDown={onKey}>
        <div className="pub-main">
          <WhenChoice {...{ standing, choices, change, now, ahead }} />
          <MoreRows {...{ standing, choices, change, now }} />
        </div>
        <WhatGoesOut {...{ standing, choices, change, now }} close={close} />
      </div>
    </Sheet>
  );
}

const Says = ({ says: [words, strong] }: { says: [string, string] }) => (
  <>
    {words}
    <b>{strong}</b>.
  </>
);

function firstChoices(standing: Parameters<typeof planOf>[0], now: Date): Choices {
  const planned = standing.published && !standing.wasSeen ? new Date(standing.published.at) : null;
  const embargo = standing.embargo ? new Date(standing.embargo.at) : null;
  return {
    when: planned || embargo ? 'time' : 'now',
    time: chosenAt(planned ?? embargo ?? nextHour(now), SITE_ZONE),
    ...{ include: false, material: false, takeDown: undefined, override: '' },
  };
}

/** The server's clock, by the quarter of a minute: enough to see that an hour has passed. */
function useNow(ahead: number): Date {
  const [now, setNow] = useState(() => new Date(Date.now() + ahead));
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date(Date.now() + ahead)), 15_000);
    return () => clearInterval(ticking);
  }, [ahead]);
  return now;
}
