'use client';

import { useEffect, useState } from 'react';
import { Desk, type DeskProps } from '@/features/newsroom/editor/desk/desk';
import { openSaver } from '@/features/newsroom/saving/saver';

/** The desk stands only in a browser: ProseMirror writes into a document. */
export function PieceDesk(props: Omit<DeskProps, 'openSaver'>) {
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  return inBrowser ? (
    <Desk {...props} openSaver={openSaver} />
  ) : (
    <p className="opening">{props.piece.fields.headline}</p>
  );
}
