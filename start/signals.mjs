import { constants } from 'node:os';
import { say } from './steps.mjs';

/**
 * Ctrl-C, a closed terminal and a service manager's stop all end things in order; a second Ctrl-C ends them at once.
 * @param stop takes back what was begun
 * @param whole whether being stopped is how this is meant to end
 */
export function leaveOnSignals(stop, { whole = true } = {}) {
  let leaving = false;
  const leave = async (signal) => {
    const code = 128 + constants.signals[signal];
    if (leaving && signal === 'SIGINT') process.exit(code);
    if (leaving) return;
    leaving = true;
    console.log('\n  Stopping …');
    await stop();
    say('Stopped.');
    process.exit(whole ? 0 : code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(signal));
}
