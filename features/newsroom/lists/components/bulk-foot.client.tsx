'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { send } from '@/features/newsroom/components/send';
import { TypeAhead } from '@/features/newsroom/editor/desk/type-ahead';

type Section = { id: string; code: string; name: string };
type Props = { chosen: string[]; trash: boolean; sections: Section[]; onDone: () => void };
type Change =
  | { is: 'trash' | 'restore' }
  | { is: 'section'; sectionId: string }
  | { is: 'topic'; topicId: string; put: 'on' | 'off' };

const answer = z.object({
  done: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), problem: z.string() })),
});

/** What can be done to the chosen pieces, as long as some are; and what was done to the last ones. */
export function BulkFoot({ chosen, trash, sections, onDone }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState<{ words: string; undo: string[] } | null>(null);
  const [asking, setAsking] = useState<'section' | 'topic' | null>(null);
  const [busy, setBusy] = useState(false);

  const change = async (change: Change, ids = chosen) => {
    setBusy(true);
    setAsking(null);
    const answered = await send('/api/v1/pieces', { ids, change });
    const read = answer.safeParse(answered.ok ? answered.body : null);
    setBusy(false);
    setSaid(
      read.success
        ? { words: wordsFor(change, read.data), undo: change.is === 'trash' ? read.data.done : [] }
        : { words: answered.ok ? 'Nothing was changed.' : answered.words, undo: [] },
    );
    if (read.success) onDone();
    router.refresh();
  };
  const duplicate = async () => {
    const answered = await send(`/api/v1/pieces/${chosen[0]}/duplicate`, {});
    const made = z.object({ id: z.string() }).safeParse(answered.ok ? answered.body : null);
    if (made.success) router.push(`/admin/articles/${made.data.id}`);
    else setSaid({ words: answered.ok ? 'Nothing was copied.' : answered.words, undo: [] });
  };

  if (chosen.length === 0)
    return (
      <Foot empty={!said}>
        <span role="status">{said?.words}</span>
        {said && said.undo.length > 0 && (
          <button type="button" className="lk" disabled={busy} onClick={() => change({ is: 'restore' }, said.undo)}>
            Undo
          </button>
        )}
      </Foot>
    );
  return (
    <Foot>
      <b role="status">{chosen.length} selected</b>
      <span className="vr" />
      {trash ? (
        <button type="button" className="btn" disabled={busy} onClick={() => change({ is: 'restore' })}>
          Take from the trash
        </button>
      ) : (
        <>
          <button
            type="button"
            className="btn"
            aria-expanded={asking === 'section'}
            onClick={() => setAsking(asking === 'section' ? null : 'section')}
          >
            Section…
          </button>
          <button
            type="button"
            className="btn"
            aria-expanded={asking === 'topic'}
            onClick={() => setAsking(asking === 'topic' ? null : 'topic')}
          >
            Topics…
          </button>
          {chosen.length === 1 && (
            <button type="button" className="btn" disabled={busy} onClick={duplicate}>
              Duplicate
            </button>
          )}
          <button type="button" className="btn" disabled={busy} onClick={() => change({ is: 'trash' })}>
            Move to trash
          </button>
        </>
      )}
      <button type="button" className="btn quiet" onClick={onDone}>
        Clear
      </button>
      <span className="faint keys-told">Up, Down move · Space selects · Enter opens · P previews · Esc clears</span>
      {asking === 'section' && (
        <div className="pop bulk-pop">
          {sections.map((it) => (
            <button
              key={it.id}
              type="button"
              className="pop-line"
              disabled={busy}
              onClick={() => change({ is: 'section', sectionId: it.id })}
            >
              <span className={`code section-${it.code.toLowerCase()}`}>{it.code}</span> {it.name}
            </button>
          ))}
        </div>
      )}
      {asking === 'topic' && (
        <div className="pop bulk-pop wide">
          <TypeAhead
            label="Add a topic"
            what="topics"
            placeholder="Add a topic"
            autoFocus
            onChoose={({ id }) => change({ is: 'topic', topicId: id, put: 'on' })}
          />
          <TypeAhead
            label="Take a topic off"
            what="topics"
            placeholder="Take a topic off"
            onChoose={({ id }) => change({ is: 'topic', topicId: id, put: 'off' })}
          />
        </div>
      )}
    </Foot>
  );
}

function Foot({ empty = false, children }: { empty?: boolean; children: ReactNode }) {
  return <div className={empty ? 'bulk bulk-empty' : 'bulk'}>{children}</div>;
}

const PROBLEMS: Record<string, string> = {
  'readers-see-it': 'readers see or are to see them: withdraw them first',
  'not-allowed': 'they are not yours to change',
  unknown: 'they are not there any more',
};

function wordsFor(change: Change, { done, refused }: z.output<typeof answer>): string {
  const pieces = (n: number) => `${n} ${n === 1 ? 'piece' : 'pieces'}`;
  const was = { trash: 'in the trash', restore: 'back', section: 'in the section', topic: 'changed' }[change.is];
  const worked = done.length > 0 ? `${pieces(done.length)} ${was}.` : '';
  const why = [...new Set(refused.map(({ problem }) => PROBLEMS[problem] ?? 'they could not be changed'))];
  const left = refused.length > 0 ? ` ${pieces(refused.length)} left as before: ${why.join('; ')}.` : '';
  return `${worked}${left}`.trim();
}
