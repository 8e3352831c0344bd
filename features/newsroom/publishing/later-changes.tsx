import { useMemo, useRef, useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { SITE_ZONE } from '@/lib/clock';
import { changeStanding } from './change-standing';
import { fullHour, whenIn } from './hour-words';
import { say } from './say';
import type { Standing } from './standing';

/** What was typed after the text that readers have or will get, and the one button for those who may. */
export function LaterChanges({ standing: { state, published, version }, now }: { standing: Standing; now: Date }) {
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
    if (done.ok) say(desk.store, `${count} included.`, `Goes live ${fullHour(published.at)}.`);
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
