import { dayIn } from '@/features/newsroom/publishing/hour-words';
import { type Line, type Receipt, redOf } from '@/features/newsroom/receipt/receipt';
import { inClock } from '@/features/newsroom/saving/clock-words';
import { SITE_ZONE } from '@/lib/clock';

type Words = { title: string; beside: string; count: string; counted: string; time: string; timed: string };

/** Milliseconds: looked at so long after the change, how long it took to be true is not known any more. */
const LATE = 5_000;

/** From when on the bars are drawn: the change, or the first look where that was long after it. */
export const startOf = ({ lines }: Receipt) => {
  const first = Math.min(...lines.map((it) => it.from));
  return first > LATE ? first : 0;
};

/** What a receipt says, in its head and its sum. @param firstLive when readers had the piece for the first time */
export function wordsOf(receipt: Receipt, firstLive: string | null, now: Date): Words {
  const { lines } = receipt;
  const since = new Date(receipt.since);
  const asked = lines.filter((it) => it.state !== 'further-back');
  const red = redOf(lines).length;
  const last = Math.max(0, ...asked.map((it) => it.ms));
  const isLive = receipt.is === 'live';
  const surfaces = red === 1 ? '1 surface' : `${red} surfaces`;
  const done = isLive ? (isFirst(firstLive, since) ? 'Live since' : 'Updated at') : 'Withdrawn at';
  return {
    title:
      red === 0
        ? `${done} ${inClock(since)}`
        : isLive
          ? `Live, but ${surfaces} ${red === 1 ? 'does' : 'do'} not show it yet`
          : `Withdrawn, but ${surfaces} still ${red === 1 ? 'shows' : 'show'} it`,
    beside: red === 0 ? `${dayIn(since, SITE_ZONE, now)}, Berlin. Fetched, compared, true.` : '',
    count: `${asked.length - red} of ${asked.length}`,
    counted: isLive ? 'surfaces show it' : 'surfaces are without it',
    time: red === 0 && startOf(receipt) > 0 ? inClock(now) : inTime(last),
    timed: red > 0 ? 'and still trying, every second' : startOf(receipt) > 0 ? 'looked at' : 'until the last one did',
  };
}

/** "112 ms", "4.2 s", "12 min", "6 h": as finely as somebody wants to know. */
function inTime(ms: number): string {
  if (ms < 1_000) return `${ms} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  return ms < 3_600_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 3_600_000)} h`;
}

/** What was fetched, or what is wrong with it. */
export function fetchedWords({ state, path, why }: Line): string {
  if (state === 'not-yet') return `${path} ${why ?? ''}`;
  return state === 'further-back' ? `${path}, newer pieces fill it` : path;
}

const isFirst = (firstLive: string | null, since: Date) =>
  firstLive !== null && Math.abs(Date.parse(firstLive) - since.getTime()) < 1_000;
