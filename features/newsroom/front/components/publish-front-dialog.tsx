import { useState } from 'react';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import type { Board } from '@/features/newsroom/front/board';
import { type ChosenTime, chosenAt, instantOf, nextHour } from '@/features/newsroom/publishing/dialog/chosen-time';
import { TimeField } from '@/features/newsroom/publishing/dialog/time-field';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';
import type { FrontActs } from './use-board';

type Props = { board: Board; act: FrontActs['act']; close: () => void };

/** Lets the layout go out: now, or at a time. */
export function PublishFrontDialog({ board, act, close }: Props) {
  const now = new Date(board.now);
  const [time, setTime] = useState<ChosenTime | null>(null);
  // As it was when the dialog was opened: what somebody moves meanwhile is not published unseen.
  const [version] = useState(board.version);
  const chosen = time && instantOf(time, now);
  const at = chosen && 'at' in chosen ? chosen.at : null;
  const said = (instant: Date) => whenIn(instant, SITE_ZONE, now);
  const next = board.layouts.findLast((it) => it.state === 'coming');
  const label =
    time === null
      ? 'Publish now'
      : at
        ? `Schedule for ${said(at)}`
        : `Schedule: ${chosen && 'first' in chosen ? chosen.first : ''}`;
  const go = () =>
    act(
      'layouts',
      { version, startsAt: at?.toISOString() ?? null },
      'POST',
      at ? `Scheduled for ${said(at)}.` : 'Published. Readers see it with their next request.',
    );
  return (
    <DeedSheet
      title="Publish the front page"
      label={label}
      isReady={time === null || at !== null}
      deed={go}
      close={close}
    >
      <div className="stack">
        <p>
          {board.changes === 1 ? '1 place changes.' : `${board.changes} places change.`} Places without a piece by hand
          are filled by rule, then as now.
        </p>
        <fieldset className="seg">
          <legend className="sr">When</legend>
          <label>
            <input type="radio" name="when" checked={time === null} onChange={() => setTime(null)} />
            <span>
              <b>Now</b>
              <span className="k">readers see it at once</span>
            </span>
          </label>
          <label>
            <input type="radio" name="when" checked={time !== null} onChange={() => setTime(chosenAt(nextHour(now)))} />
            <span>
              <b>At a time</b>
              <span className="k">on the second, without anyone awake</span>
            </span>
          </label>
        </fieldset>
        {time && <TimeField value={time} onChange={setTime} now={now} />}
        {next && (
          <p className="says warn">
            Layout {next.number} is scheduled for {said(new Date(next.at))}, and takes the place of what stands by then.
          </p>
        )}
      </div>
    </DeedSheet>
  );
}
