import type { Editor } from '@tiptap/core';
import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { Passage } from '@/features/newsroom/saving/protocol';
import { placeOf } from '../../behaviours/changed-blocks';
import { showMargin } from '../../behaviours/marginal';
import { useDesk, useDeskPart, useField } from '../desk-state';
import { firstNameOf, wordsForPlace } from '../places';
import { Clash, PutOff } from './clash';
import { clashHost } from './hosts';

/** Puts beside and between the paragraphs who is there and what waits for a choice. */
export function Clashes() {
  const { editor, me } = useDesk();
  const waiting = useDeskPart((state) => state.waiting);
  const present = useDeskPart((state) => state.present);
  const later = useDeskPart((state) => state.later);
  const [dateline] = useField('dateline');
  const inText = useMemo(() => waiting.filter((it) => isInText(editor, it)), [editor, waiting]);
  useEffect(() => {
    if (editor.isDestroyed) return;
    showMargin(editor.view, {
      dateline: dateline ?? '',
      people:
        present === 'unknown'
          ? []
          : present.flatMap(({ by, place, idleMinutes }) =>
              place && idleMinutes < 2 ? { blockId: place, name: by.id === me.id ? 'You' : firstNameOf(by.name) } : [],
            ),
      clashes: inText.flatMap(({ id, blockId }) => (blockId ? { passageId: id, blockId } : [])),
    });
  }, [editor, inText, present, dateline, me.id]);
  return inText.map((passage) =>
    createPortal(
      later.has(passage.id) ? (
        <PutOff passage={passage} what={wordsForPlace(editor.state.doc, passage)} />
      ) : (
        <Clash passage={passage} what="this paragraph" />
      ),
      clashHost(passage.id),
      passage.id,
    ),
  );
}

const isInText = (editor: Editor, { blockId }: Passage) =>
  blockId !== null && placeOf(editor.state.doc, blockId) !== null;

/** Those that wait for a field, or for a paragraph that is gone, above the text. */
export function FieldClashes() {
  const { editor } = useDesk();
  const waiting = useDeskPart((state) => state.waiting);
  const later = useDeskPart((state) => state.later);
  return waiting
    .filter((it) => !isInText(editor, it))
    .map((passage) => {
      const what = wordsForPlace(editor.state.doc, passage);
      return (
        <div className="row" key={passage.id}>
          {later.has(passage.id) ? <PutOff passage={passage} what={what} /> : <Clash passage={passage} what={what} />}
        </div>
      );
    });
}
