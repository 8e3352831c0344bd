'use client';

import { useEffect, useState } from 'react';

/** The house's clock: "16:42 Berlin · Fri 23 Oct". It starts from the server's time and goes on by itself. */
export function Clock({ now, zone }: { now: string; zone: string }) {
  const [at, setAt] = useState(() => new Date(now));
  useEffect(() => {
    const ahead = new Date(now).getTime() - Date.now();
    const ticking = setInterval(() => setAt(new Date(Date.now() + ahead)), 10_000);
    return () => clearInterval(ticking);
  }, [now]);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });
  return (
    <time dateTime={at.toISOString()} suppressHydrationWarning>
      <b>{time}</b> {cityOf(zone)} · {day.format(at).replace(',', '')}
    </time>
  );
}

const cityOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
