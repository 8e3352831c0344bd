import { useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { SITE_ZONE } from '@/lib/clock';
import { changeStanding } from '../change-standing';
import { cityOf, hourIn, shortDayIn, whenIn } from '../hour-words';
import { type ChosenTime, chosenAt, instantOf, nextHour } from './chosen-time';
import { TimeField } from './time-field';
import type { RowProps } from './when-choice';

/** What else holds of its time: the embargo, and when it is taken down by itself. */
export function MoreRows(props: RowProps) {
  return (
    <div className="opts">
      {!props.standing.wasSeen && <EmbargoRow {...props} />}
      <TakeDownRow {...props} />
    </div>
  );
}

const said = (at: Date) => `${shortDayIn(at, SITE_ZONE)}, ${hourIn(at, SITE_ZONE)} ${cityOf(SITE_ZONE)}`;

function EmbargoRow({ standing, change, now }: RowProps) {
  const desk = useDesk();
  const { embargo } = standing;
  const [open, setOpen] = useState(false);
  const [time, setTime] = useState<ChosenTime>(() => chosenAt(embargo ? new Date(embargo.at) : nextHour(now)));
  const [heldFor, setHeldFor] = useState(embargo?.for ?? '');
  const [problem, setProblem] = useState('');
  const set = async (at: Date | null) => {
    const done = await changeStanding(desk, 'embargo', { at: at?.toISOString() ?? null, heldFor }, 'PUT');
    if (!done.ok) return setProblem(done.words);
    setOpen(false);
    setProblem('');
    if (at) change({ when: 'time', time: chosenAt(at) });
  };
  const chosen = instantOf(time, now);
  return (
    <>
      <div className="opt">
        {embargo ? <b>Embargo</b> : <span>Embargo</span>}
        <span>
          {embargo ? (
            <>
              Not before {said(new Date(embargo.at))}{' '}
              <span className="faint">
                set{embargo.by && ` by ${embargo.by}`} at {whenIn(new Date(embargo.setAt), SITE_ZONE, now)}
                {embargo.for && `, for ${embargo.for}`}
              </span>
            </>
          ) : (
            <span className="faint">None</span>
          )}
        </span>
        <button type="button" className="lk" aria-expanded={open} onClick={() => setOpen(!open)}>
          {embargo ? 'Change' : 'Set one'}
        </button>
      </div>
      {open && (
        <div className="opt-open">
          <TimeField label="Embargo: " value={time} onChange={setTime} now={now} />
          <label className="field">
            <span className="lab">For whom it is held</span>
            <input className="in" maxLength={200} value={heldFor} onChange={(it) => setHeldFor(it.target.value)} />
          </label>
          <div className="btn-row">
            <button
              type="button"
              className="btn"
              aria-disabled={'first' in chosen || undefined}
              onClick={() => 'at' in chosen && void set(chosen.at)}
            >
              Set the embargo
            </button>
            {embargo && (
              <button type="button" className="btn" onClick={() => void set(null)}>
                Lift it
              </button>
            )}
          </div>
          {problem && <p className="hint bad">{problem}</p>}
        </div>
      )}
    </>
  );
}

function TakeDownRow({ standing, choices, change, now }: RowProps) {
  const until = standing.published?.unpublishAt ?? null;
  const { takeDown } = choices;
  const first = () => chosenAt(until ? new Date(until) : new Date(nextHour(now).getTime() + 7 * 24 * 60 * 60_000));
  return (
    <>
      <div className="opt">
        <span>Take down</span>
        <span>
          {takeDown ? (
            'At a time:'
          ) : until && takeDown === undefined ? (
            said(new Date(until))
          ) : (
            <span className="faint">Never</span>
          )}
        </span>
        {takeDown || (until && takeDown === undefined) ? (
          <span>
            {!takeDown && (
              <button type="button" className="lk" onClick={() => change({ takeDown: first() })}>
                Change
              </button>
            )}{' '}
            <button type="button" className="lk" onClick={() => change({ takeDown: null })}>
              Never
            </button>
          </span>
        ) : (
          <button type="button" className="lk" onClick={() => change({ takeDown: first() })}>
            Set a time
          </button>
        )}
      </div>
      {takeDown && (
        <div className="opt-open">
          <TimeField
            label="Take down: "
            value={takeDown}
            onChange={(chosen) => change({ takeDown: chosen })}
            now={now}
          />
        </div>
      )}
    </>
  );
}
