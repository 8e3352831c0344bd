import { useEffect } from 'react';
import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { refreshStanding } from './change-standing';

/** In milliseconds. */
const EVERY = 30_000;

/** Keeps the desk told where its piece stands: after each save, each half minute, and when the hour comes. */
export function KeepStanding() {
  const desk = useDesk();
  const savedAt = useDeskPart((state) => state.savedAt);
  const goesLive = useDeskPart((state) => (state.standing.state === 'scheduled' ? state.standing.published?.at : null));
  const ahead = useDeskPart((state) => state.clockAhead);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save asks again.
  useEffect(() => {
    const soon = setTimeout(() => void refreshStanding(desk), 600);
    return () => clearTimeout(soon);
  }, [desk, savedAt]);
  useEffect(() => {
    const asking = setInterval(() => {
      if (document.visibilityState === 'visible') void refreshStanding(desk);
    }, EVERY);
    return () => clearInterval(asking);
  }, [desk]);
  useEffect(() => {
    const left = goesLive ? Date.parse(goesLive) - Date.now() - ahead : null;
    if (left === null || left < 0 || left > 2 ** 31 - 1) return;
    const coming = setTimeout(() => void refreshStanding(desk), left + 300);
    return () => clearTimeout(coming);
  }, [desk, goesLive, ahead]);
  return null;
}
