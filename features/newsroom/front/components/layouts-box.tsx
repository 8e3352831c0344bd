import { useState } from 'react';
import { Icon, type IconName } from '@/components/admin/icon';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import type { Board, Layout } from '@/features/newsroom/front/board';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';
import type { FrontActs } from './use-board';

const STATES: Record<Layout['state'], { icon: IconName; look: string; words: string }> = {
  coming: { icon: 'scheduled', look: 'sched', words: 'Comes' },
  live: { icon: 'live', look: 'live', words: 'Live since' },
  earlier: { icon: 'gone', look: 'gone', words: 'Since' },
  aside: { icon: 'draft', look: 'draft', words: 'Laid aside' },
  'taken-back': { icon: 'cross', look: 'gone', words: 'Taken back, was for' },
};
const SHOWN = 6;

type Asked = { layout: Layout; deed: 'put-back' | 'take-up' | 'take-back' };

/** What comes, what readers see, and what they saw: to look at, to put back, to go on from. */
export function LayoutsBox({ board, act }: { board: Board; act: FrontActs['act'] }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? board.layouts : board.layouts.slice(0, SHOWN);
  return (
    <section aria-labelledby="layouts">
      <h2 className="h2" id="layouts">
        Layouts
      </h2>
      {board.layouts.length === 0 && <p className="faint">None yet: every place is filled by rule.</p>}
      <ul className="layouts">
        {shown.map((layout) => (
          <li key={layout.number}>
            <LayoutLine layout={layout} now={new Date(board.now)} ask={(deed) => setAsked({ layout, deed })} />
          </li>
        ))}
      </ul>
      {board.layouts.length > SHOWN && (
        <button type="button" className="lk" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : 'Earlier ones'}
        </button>
      )}
      {asked && <Asking {...asked} act={act} close={() => setAsked(null)} />}
    </section>
  );
}

type LineProps = { layout: Layout; now: Date; ask: (deed: Asked['deed']) => void };

function LayoutLine({ layout, now, ask }: LineProps) {
  const { number, state, at, by, pins, fromNumber } = layout;
  const { icon, look, words } = STATES[state];
  const of = <span className="sr"> layout {number}</span>;
  return (
    <>
      <p>
        <span className={`st ${look}`}>
          <Icon name={icon} />
          {words} {whenIn(new Date(at), SITE_ZONE, now)}
        </span>
      </p>
      <p className="faint">
        Layout {number}
        {by && `, ${by}`}, {pins} by hand
        {fromNumber !== null && `, as layout ${fromNumber}`}
      </p>
      <p className="layout-deeds">
        <a className="lk" href={`/admin/front/preview?layout=${number}`}>
          Look{of}
        </a>
        {state === 'coming' && (
          <button type="button" className="lk" onClick={() => ask('take-back')}>
            Take back{of}
          </button>
        )}
        {state === 'earlier' && (
          <button type="button" className="lk" onClick={() => ask('put-back')}>
            Put back{of}
          </button>
        )}
        <button type="button" className="lk" onClick={() => ask('take-up')}>
          Go on from{of}
        </button>
      </p>
    </>
  );
}

const DEEDS = {
  'put-back': {
    title: 'Put this layout back',
    label: 'Show it to readers now',
    words: 'Readers see it again with their next request. What you are working on stays as it is.',
    done: 'Put back. Readers see it.',
  },
  'take-up': {
    title: 'Go on from this layout',
    label: 'Go on from it',
    words: 'It becomes what the desk works on; readers see nothing of that. What stands there now is kept as a layout.',
    done: 'Taken up.',
  },
  'take-back': {
    title: 'Take this layout back',
    label: 'Take it back',
    words: 'It will not come. Readers have learned nothing of it.',
    done: 'Taken back.',
  },
};

function Asking({ layout, deed, act, close }: Asked & { act: FrontActs['act']; close: () => void }) {
  const { title, label, words, done } = DEEDS[deed];
  return (
    <DeedSheet
      title={`${title}: ${layout.number}`}
      label={label}
      deed={() => act(`layouts/${layout.number}`, { do: deed }, 'POST', done)}
      close={close}
    >
      <p>{words}</p>
    </DeedSheet>
  );
}
