import type { Log } from './log';

const WINDOW = 10_000;
const AT_MOST = 20;

/** In an outage every page fails: so many lines say it, and one how many more there were. */
export function fewComplaints(log: Log): Log {
  let began = 0;
  let count = 0;
  return (level, event, facts) => {
    const now = Date.now();
    if (now > began + WINDOW) {
      if (count > AT_MOST) log('warn', 'more-of-the-same', { lines: count - AT_MOST });
      began = now;
      count = 0;
    }
    count += 1;
    if (count <= AT_MOST) log(level, event, facts);
  };
}
