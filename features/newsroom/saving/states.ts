import { inClock } from '@/features/newsroom/saving/clock-words';

/** Where unsent changes are: on the device, or only in this window where the browser gives no room. */
type Kept = { changes: number; where: 'device' | 'window' };

/** What is true of the saving at this moment; exactly one, the gravest. */
export type SaveState =
  | { is: 'saved'; at: Date | null; pending: boolean }
  | { is: 'saving' }
  | ({ is: 'offline' } & Kept)
  | ({ is: 'unanswered' } & Kept)
  | ({ is: 'signed-out' } & Kept)
  /** The server said no, in words: `why` is a whole sentence. */
  | ({ is: 'refused'; problem: string; why: string } & Kept)
  | { is: 'choices'; places: readonly { passageId: string; field: string; blockId: string | null }[] }
  /** `notBack`: why bringing them back failed, in a whole sentence. */
  | { is: 'removed'; removed: number; of: number; revisionId: string; at: Date; notBack?: string }
  | { is: 'recovered'; at: Date }
  | { is: 'clock-off'; minutes: number };

/** Says the state in the newsroom's words. `placeOf` names where a passage is: "¶ 4", "the standfirst". */
export function sentence(state: SaveState, placeOf: (place: { field: string; blockId: string | null }) => string) {
  switch (state.is) {
    case 'saved':
      return state.at ? `Saved ${inClock(state.at)}` : 'Saved';
    case 'saving':
      return 'Saving…';
    case 'offline':
      return `Offline. ${keptWords(state)}`;
    case 'unanswered':
      return `Server does not answer. ${keptWords(state)}`;
    case 'signed-out':
      return `Signed out. ${keptWords(state)}`;
    case 'refused':
      return `${state.why} ${keptWords(state)}`;
    case 'choices':
      return `${choices(state.places.map(placeOf))}. Everything else is saved`;
    case 'removed':
      return `${state.notBack ? `Not brought back. ${state.notBack}` : `Saved ${inClock(state.at)}.`} ${count(state.removed)} of ${count(state.of)} words were removed`;
    case 'recovered':
      return `Recovered ${inClock(state.at)} from this device`;
    case 'clock-off':
      return `Device clock is ${state.minutes} min off. Times are the server’s`;
  }
}

const keptWords = ({ changes, where }: Kept) =>
  changes === 0
    ? 'Everything typed is saved'
    : `${changes === 1 ? '1 change' : `${count(changes)} changes`} kept ${where === 'device' ? 'on this device' : 'in this window only'}`;

function choices(places: string[]): string {
  const named = [...new Set(places)];
  const said = named.length > 3 ? `${named.slice(0, 2).join(', ')} and ${named.length - 2} more` : named.join(', ');
  return `${places.length === 1 ? '1 choice' : `${count(places.length)} choices`} in ${said}`;
}

const count = (number: number) => number.toLocaleString('en-GB');
