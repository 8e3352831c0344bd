import { useRef, useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { wordsForPlace } from '@/features/newsroom/editor/desk/places';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';
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
  const [refused, setRefused] = useState<string | null>(null);
  const under = useRef(false);
  const write = async () => {
    if (words.trim() === '' || under.current) return;
    under.current = true;
    const problem = await doRemark(piece.id, { do: 'write', id, blockId, words, ...(answers ? { answers } : {}) });
    under.current = false;
    setRefused(problem);
    if (problem === null) close();
  };
  return (
    <Sheet
      title={`${answers ? 'Answer' : 'A note'} on ${wordsForPlace(editor.state.doc, { field: 'body', blockId })}`}
      onClose={close}
      foot={
        <>
          {refused && (
            <p className="pub-says bad" role="status">
              {refused}
            </p>
          )}
          <button type="button" className="btn" onClick={close}>
            Cancel
          </button>
          <button
            type="button"
            className="btn go"
            aria-disabled={words.trim() === '' || undefined}
            onClick={() => void write()}
          >
            {answers ? 'Answer' : 'Leave the note'}
          </button>
        </>
      }
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
    </Sheet>
  );
}
