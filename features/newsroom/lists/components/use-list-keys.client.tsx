'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useEffect } from 'react';
import { isTyping } from '@/features/newsroom/components/typing';

type Keys = {
  table: RefObject<HTMLTableElement | null>;
  toggle: (id: string, range: boolean) => void;
  clear: () => void;
  letterKeys: boolean;
};

/** Up, Down: from piece to piece. Space: select, with Shift all between. Enter opens. P previews, / searches, Esc clears. */
export function useListKeys({ table, toggle, clear, letterKeys }: Keys): void {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const rows = [...(table.current?.querySelectorAll<HTMLElement>('tr[data-piece]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const here = rows[at]?.dataset.piece;
      const focus = (index: number) => rows[index]?.querySelector<HTMLElement>('a.head')?.focus();
      const onPick = document.activeElement instanceof HTMLInputElement;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const next = at < 0 ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1);
        focus(Math.min(rows.length - 1, Math.max(0, next)));
        const reached = rows[next]?.dataset.piece;
        if (event.shiftKey && here && reached) toggle(reached, true);
      } else if (event.key === ' ' && here && !onPick) toggle(here, event.shiftKey);
      else if (event.key === 'Escape') clear();
      else if (event.key === 'p' && letterKeys && here) router.push(`/admin/articles/${here}/preview`);
      else if (event.key === '/' && letterKeys) document.getElementById('find-pieces')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table, toggle, clear, letterKeys, router]);
}
