'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useState, useTransition } from 'react';
import { Icon } from '@/components/admin/icon';
import { NewsroomKeys } from '@/features/newsroom/palette/newsroom-keys';
import { PaletteDialog } from '@/features/newsroom/palette/palette-dialog';
import { usePaletteKeys } from '@/features/newsroom/palette/use-palette-keys.client';
import { prefer } from '@/features/staff/account/actions';
import { IDLE } from '@/features/staff/said';
import type { Offer } from './commands';

type Props = {
  places: { path: string; name: string }[];
  mayWrite: boolean;
  letterKeys: boolean;
  newPiece: (() => Promise<void>) | undefined;
};

/** Find a piece, a person, a page, or do something: Ctrl K. Also N for a new article, G and a letter to go, ? for all keys. */
export function Palette({ places, mayWrite, letterKeys, newPiece }: Props) {
  const router = useRouter();
  const piece = /^\/admin\/articles\/([0-9a-f-]{36})/.exec(usePathname())?.[1] ?? null;
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [, begin] = useTransition();
  // Says to a browser test, and to nobody else, that keys are listened to.
  const [listens, setListens] = useState(false);
  useEffect(() => setListens(true), []);
  const begins = useCallback(() => newPiece && begin(() => newPiece()), [newPiece]);
  usePaletteKeys({ open: setOpen, begins, letterKeys, go: router.push });
  const choose = ({ deed }: Offer) => {
    setOpen(null);
    if ('path' in deed) router.push(deed.path);
    else if (deed.act === 'keys') setOpen('keys');
    else if (deed.act === 'new-piece') begins();
    else begin(() => chooseTheme(deed.act, letterKeys));
  };
  return (
    <>
      <button
        type="button"
        className="find"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        data-listens={listens}
        onClick={() => setOpen('palette')}
      >
        <Icon name="find" />
        <span className="find-words">Find a piece, a person, a page – or do something</span>
        <span className="k" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      {open === 'palette' && (
        <PaletteDialog
          places={places}
          mayWrite={mayWrite}
          piece={piece}
          onChoose={choose}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'keys' && <NewsroomKeys onClose={() => setOpen(null)} />}
    </>
  );
}

async function chooseTheme(theme: string, letterKeys: boolean): Promise<void> {
  const data = new FormData();
  data.set('theme', theme);
  if (letterKeys) data.set('letterKeys', 'on');
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  await prefer(IDLE, data);
}
