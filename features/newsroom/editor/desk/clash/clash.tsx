import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Icon } from '@/components/admin/icon';
import { inClock } from '@/features/newsroom/saving/clock-words';
import type { Passage } from '@/features/newsroom/saving/protocol';
import { useDesk } from '../desk-state';
import { firstNameOf, initialsOf } from '../places';
import { ByWord } from './by-word';
import { type Choice, composed, type Stretch, versionsOf } from './two-versions';
import { Version } from './version';

type Side = { name: string; possessive: string; initials: string; at: string | null; value: unknown };

/** One passage that two people wrote at once: what fits is joined, only the words that collide are asked about. */
export function Clash({ passage, what }: { passage: Passage; what: string }) {
  const desk = useDesk();
  const { left, right } = useSides(passage);
  const { stretches, byWord } = useMemo(
    () => versionsOf(passage.was, left.value, right.value),
    [passage.was, left.value, right.value],
  );
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const field = useRef<HTMLInputElement>(null);
  const open = stretches.filter((it) => it.by === 'collide' && !choices.has(it.number ?? 0));
  const changes = stretches.filter((it) => it.number !== null).length;
  const asked = stretches.filter((it) => it.by === 'collide');
  const choose = (stretch: Stretch | undefined, choice: Choice) =>
    stretch?.number && setChoices(new Map(choices).set(stretch.number, choice));
  const settle = (value: unknown) => void desk.saver()?.settle(passage.id, { value });
  const isDone = byWord && open.length === 0;
  const save = () => isDone && settle(composed(left.value, stretches, choices));
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.key.length === 1) return;
    const next = open[0] ?? asked[0];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === '1') choose(next, { take: 'mine' });
    else if (event.key === '2') choose(next, { take: 'theirs' });
    else if (event.key === '3') field.current?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset
      className="clash"
      aria-label={`${what}, two versions`}
      tabIndex={-1}
      data-passage={passage.id}
      onKeyDown={onKey}
    >
      <header>
        <b className="h2">{`${left.name} and ${right.name} both changed ${what}`}</b>
        <span className="quiet-text" role="status">
          {byWord ? said(changes, asked.length, open.length) : 'They do not fit together. Which one stands?'}
        </span>
      </header>
      <div className="vs">
        <Version
          side={left}
          stretches={stretches}
          of="mine"
          choices={choices}
          take={() => settle(left.value)}
          onPick={(it) => choose(it, { take: 'mine' })}
        />
        <Version
          side={right}
          stretches={stretches}
          of="theirs"
          choices={choices}
          take={() => settle(right.value)}
          onPick={(it) => choose(it, { take: 'theirs' })}
        />
      </div>
      {byWord && <ByWord stretches={stretches} choices={choices} choose={choose} field={field} />}
      <div className="clash-deeds">
        {byWord && (
          <button type="button" className={isDone ? 'btn go' : 'btn'} aria-disabled={!isDone} onClick={save}>
            Save this {passage.blockId ? 'paragraph' : 'field'}
            {isDone && <span className="k">Ctrl Enter</span>}
          </button>
        )}
        <button
          type="button"
          className="btn quiet"
          onClick={() => desk.store.set({ later: new Set(desk.store.now().later).add(passage.id) })}
        >
          Decide later
        </button>
        <span className="faint">Both versions stay in the history, whatever you choose.</span>
      </div>
    </fieldset>
  );
}

/** What is put off stays in sight as one line: a piece with a choice open cannot go out. */
export function PutOff({ passage, what }: { passage: Passage; what: string }) {
  const { store } = useDesk();
  const { left } = useSides(passage);
  const open = () => {
    const later = new Set(store.now().later);
    later.delete(passage.id);
    store.set({ later });
  };
  return (
    <p className="put-off" data-passage={passage.id}>
      <Icon name="split" />
      {`${left.name === 'You' ? 'Your' : left.possessive} version of ${what} waits. `}
      <button type="button" className="lk" onClick={open}>
        Decide now
      </button>
    </p>
  );
}

function useSides({ by, againstBy, waiting, against, writtenAt }: Passage): { left: Side; right: Side } {
  const { me } = useDesk();
  const side = (who: Passage['by'], value: unknown, at: string | null): Side => {
    const mine = who?.id === me.id;
    const name = who ? firstNameOf(who.name) : 'Somebody';
    return {
      name: mine ? 'You' : name,
      possessive: mine ? 'Yours' : `${name}’s`,
      initials: initialsOf(who?.name ?? '?'),
      at,
      value,
    };
  };
  const one = side(by, waiting, inClock(new Date(writtenAt)));
  const other = side(againstBy, against, null);
  // What is one's own stands on the left.
  const swapped = againstBy?.id === me.id && by?.id !== me.id;
  const [left, right] = swapped ? [other, one] : [one, other];
  if (left.name === 'You' && right.name === 'You')
    Object.assign(right, { name: 'your other window', possessive: 'The other window’s' });
  return { left, right };
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const number = (count: number) => NUMBERS[count] ?? String(count);

function said(changes: number, asked: number, open: number): string {
  const all = number(changes).toLowerCase();
  if (open === 0) return changes === 1 ? 'It is in. Save the paragraph.' : `All ${all} are in. Save the paragraph.`;
  const needs = `${number(open)} ${open === 1 ? 'needs' : 'need'} you.`;
  return changes === asked ? needs : `${number(changes - open)} of ${all} changes fit together and are in. ${needs}`;
}
