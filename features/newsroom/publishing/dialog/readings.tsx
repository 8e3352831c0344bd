import { useEffect, useState } from 'react';
import { cityOf, hourIn, timeLeft, weekdayIn, zoneNameAt } from '../hour-words';
import { ownZone } from './time-field';

/** One instant as clocks show it: in the zone chosen, in UTC, where one is oneself, and how long it is until then. */
export function Readings({ at, zone, ahead }: { at: Date; zone: string; ahead: number }) {
  const own = ownZone();
  return (
    <div className="zones">
      {zone !== 'UTC' && <Clock name={cityOf(zone)} at={at} zone={zone} />}
      <Clock name="UTC" at={at} zone="UTC" />
      {own !== zone && own !== 'UTC' && <Clock name={`You, in ${cityOf(own)}`} at={at} zone={own} />}
      <Countdown at={at} ahead={ahead} />
    </div>
  );
}

function Clock({ name, at, zone }: { name: string; at: Date; zone: string }) {
  return (
    <div>
      <span className="k">{name}</span>
      <span className="dt-big">{hourIn(at, zone)}</span>
      <span className="k">
        {zone !== 'UTC' && `${zoneNameAt(at, zone)}, `}
        {weekdayIn(at, zone)}
      </span>
    </div>
  );
}

function Countdown({ at, ahead }: { at: Date; ahead: number }) {
  const [now, setNow] = useState(() => new Date(Date.now() + ahead));
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date(Date.now() + ahead)), 1000);
    return () => clearInterval(ticking);
  }, [ahead]);
  const { long, seconds } = timeLeft(at, now);
  return (
    <div>
      <span className="k">Live in</span>
      <span className="dt-big" role="timer" aria-live="off">
        {long}
      </span>
      <span className="k">{seconds}</span>
    </div>
  );
}
