import { useState } from 'react';
import { DeedSheet } from '@/features/newsroom/editor/desk/deed-sheet';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { wordsForPlace } from '@/features/newsroom/editor/desk/places';
import { usePart } from '@/features/newsroom/editor/desk/store';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { doRemark, remarkStore } from './remark-store';
import { Thread } from './thread';

type Props = { blockId: string; answers?: string; close: () => void };

/** What is said of a passage, and room to say more. */
export function RemarkDialog({ blockId, answers, close }: Props) {
  const { piece, editor } = useDesk();
  const said = usePart(remarkStore(piece.id), (state) => state.remarks).filter((it) => it.blockId === blockId);
  const [words, setWords] = useState('');
  const [id] = useState(drawId);
  const write = () => doRemark(piece.id, { do: 'write', id, blockId, words, ...(answers ? { answers } : {}) });
  return (
    <DeedSheet
      title={`${answers ? 'Answer' : 'A note'} on ${wordsForPlace(editor.state.doc, { field: 'body', blockId })}`}
      label={answers ? 'Answer' : 'Leave the note'}
      isReady={words.trim() !== ''}
      deed={write}
      close={close}
    >
      <div className="stack">
        {said
          .filter((it) => !answers || it.id === answers)
          .map((it) => (
            <div key={it.id} className="remark-said">
              <Thread remark={it} />
            </div>
          ))}
        <label className="field">
          <span className="lab">For the desk; readers never see it</span>
          <textarea
            className="in"
            rows={4}
            maxLength={2000}
            value={words}
            onChange={(it) => setWords(it.target.value)}
          />
        </label>
      </div>
    </DeedSheet>
  );
}
