'use client';

import { useEffect, useState } from 'react';

/** "You are in Tallinn, 1 h ahead.", where that differs; known to the browser alone. */
export function OwnZone({ zone }: { zone: string }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const ahead = offsetOf(own) - offsetOf(zone);
    if (ahead === 0) return;
    const hours = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(Math.abs(ahead) / 60);
    const city = own.split('/').at(-1)?.replaceAll('_', ' ') ?? own;
    setWords(`You are in ${city}, ${hours} h ${ahead > 0 ? 'ahead' : 'behind'}.`);
  }, [zone]);
  return words;
}

/** Minutes ahead of UTC at this moment. */
function offsetOf(timeZone: string): number {
  const now = new Date();
  now.setSeconds(0, 0);
  const wall = new Date(`${now.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`);
  return Math.round((wall.getTime() - now.getTime()) / 60_000);
}
