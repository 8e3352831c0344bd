import { env } from '@/lib/env';

/** Milliseconds after which the desk stops waiting: the press hears by notification all the same. */
const PATIENCE = 2_000;

/**
 * Has this machine's press read the events committed so far, and waits until it has forgotten what they name
 * (docs/press.md). False when it did not answer: the change is committed, and its notification is on the way.
 */
export async function letPressCatchUp(): Promise<boolean> {
  const { PRESS_DOOR, PRESS_SECRET } = env();
  if (!PRESS_DOOR || !PRESS_SECRET) return false;
  try {
    const answer = await fetch(new URL('/catch-up', PRESS_DOOR), {
      method: 'POST',
      headers: { 'x-press-secret': PRESS_SECRET },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return true;
  } catch (problem) {
    console.warn(`The press could not be told at once (${problem}); it hears of the change by notification.`);
    return false;
  }
}
