'use client';

import { useEffect } from 'react';
import { isTyping } from '@/features/newsroom/components/typing';

type Keys = {
  open: (what: 'palette' | 'keys') => void;
  begins: () => void;
  go: (path: string) => void;
  letterKeys: boolean;
};

const PLACES: Record<string, string> = { t: '/admin', a: '/admin/articles' };
/** Between G and the letter of a place, in milliseconds. */
const SOON = 1200;

/** Ctrl K everywhere; single letters only outside of fields, and only where they are not switched off. */
export function usePaletteKeys({ open, begins, go, letterKeys }: Keys): void {
  useEffect(() => {
    let wentAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('palette');
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || !letterKeys || isTyping(event.target)) return;
      const place = event.timeStamp - wentAt < SOON ? PLACES[event.key] : undefined;
      wentAt = event.key === 'g' ? event.timeStamp : 0;
      if (place) go(place);
      else if (event.key === '?') open('keys');
      else if (event.key === 'n') begins();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, begins, go, letterKeys]);
}
