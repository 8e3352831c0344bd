import { useState } from 'react';
import { useDesk } from '@/features/newsroom/editor/desk/desk-state';
import { hourIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';
import type { Remark } from './remark';
import { doRemark } from './remark-store';

/** One remark with its answers. */
export function Thread({ remark }: { remark: Remark }) {
  const { piece, store } = useDesk();
  const [refused, setRefused] = useState<string | null>(null);
  const done = async () => setRefused(await doRemark(piece.id, { do: 'done', id: remark.id }));
  return (
    <>
      {[remark, ...remark.answers].map((it) => (
        <p key={it.id}>
          <b>{it.by ?? 'Somebody'}</b>, {hourIn(new Date(it.at), SITE_ZONE)}
          <br />
          {it.words}
        </p>
      ))}
      <div className="remark-acts">
        <button
          type="button"
          className="lk"
          onClick={() => store.set({ dialog: { is: 'remarks', blockId: remark.blockId, answers: remark.id } })}
        >
          Answer
        </button>
        <button type="button" className="lk" onClick={() => void done()}>
          Done
        </button>
      </div>
      {refused && <p className="hint bad">{refused}</p>}
    </>
  );
}
