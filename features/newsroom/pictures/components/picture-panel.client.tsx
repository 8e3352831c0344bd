'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { send } from '@/features/newsroom/components/send';
import { FocalPoint } from '@/features/newsroom/pictures/components/focal-point.client';
import { PictureFields } from '@/features/newsroom/pictures/components/picture-fields';
import { PictureWays } from '@/features/newsroom/pictures/components/picture-ways';

export type PanelPicture = {
  id: string;
  title: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  licence: string | null;
  /** The last day it may be shown, "2026-12-31". */
  lastDay: string | null;
  focalX: number;
  focalY: number;
  width: number;
  height: number;
  /** Changes with the file, so that a browser asks for the new one. */
  version: string;
  trashed: boolean;
  mayEdit: boolean;
  mayTrash: boolean;
  /** Pieces that wait for what is missing. */
  uses: number;
};

export type Changes = Partial<
  Pick<PanelPicture, 'title' | 'alt' | 'caption' | 'credit' | 'licence' | 'focalX' | 'focalY'>
> & {
  expiresAt?: string | null;
};
export type Tell = (said: { words: string; bad?: boolean }) => void;

/** What is said of a picture and can be changed; each change is saved by itself. */
export function PicturePanel({ picture, children }: { picture: PanelPicture; children: ReactNode }) {
  const router = useRouter();
  const [said, tell] = useState<{ words: string; bad?: boolean }>({ words: '' });
  // Where it was moved to here; another file in its place begins in the middle again.
  const [moved, setMoved] = useState<{ x: number; y: number; version: string } | null>(null);
  const { id, version, mayEdit, width, height } = picture;
  const point = moved?.version === version ? moved : { x: picture.focalX, y: picture.focalY };
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const save = async (changes: Changes) => {
    const sent = await send(`/api/v1/pictures/${id}`, changes, 'PUT');
    if (!sent.ok) return tell({ words: sent.words, bad: true });
    tell({ words: `Saved ${time.format(new Date())}. Readers have it with their next page.` });
    router.refresh();
  };
  const move = (next: { x: number; y: number }) => {
    setMoved({ ...next, version });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => save({ focalX: next.x, focalY: next.y }), 500);
  };
  return (
    <>
      <FocalPoint
        src={`/api/v1/staff-pictures/${id}?size=large&shape=original&version=${version}`}
        alt={picture.alt ?? ''}
        {...{ point, width, height, readOnly: !mayEdit, onMove: move }}
      />
      <PictureFields picture={picture} save={save} />
      <p className={said.bad ? 'hint bad' : 'hint'} role="status">
        {said.words || (mayEdit ? 'Each change is saved by itself.' : 'It is not yours to change.')}
      </p>
      {children}
      <PictureWays picture={picture} tell={tell} />
    </>
  );
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/Berlin' });
