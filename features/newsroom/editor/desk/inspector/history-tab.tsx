import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Icon } from '@/components/admin/icon';
import { inClock } from '@/features/newsroom/saving/clock-words';
import type { Deed } from '@/features/newsroom/saving/protocol';
import { useDesk, useDeskPart } from '../desk-state';
import { firstNameOf, wordsForPlace } from '../places';

const revision = z.object({
  id: z.string(),
  number: z.number(),
  reason: z.string(),
  name: z.string().nullable(),
  words: z.number(),
  at: z.string(),
  by: z.string().nullable(),
});
const answer = z.object({ revisions: z.array(revision) });
type Revision = z.output<typeof revision>;

const REASONS: Record<string, string> = {
  publish: 'Published',
  checkpoint: 'Kept on the way',
  named: 'Named',
  restore: 'Put back',
  kept: 'Kept before most of it went',
};

/** What is safe, what joined by itself, and the versions there are. */
export function HistoryTab() {
  const { piece } = useDesk();
  const deeds = useDeskPart((state) => state.deeds);
  const notes = useDeskPart((state) => state.notes);
  const revisions = useRevisions(piece.id);
  return (
    <>
      <Safe />
      {deeds.length > 0 && (
        <>
          <h3 className="sub">
            <span>Joined by itself, nothing to do</span>
            <span>{deeds.length}</span>
          </h3>
          <ul>
            {deeds.map((deed) => (
              <DeedLine key={`${deed.version} ${deed.at}`} deed={deed} />
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3 className="sub">
            <span>What was done to the text</span>
            <span>{notes.length}</span>
          </h3>
          <ul>
            {notes.map((note) => (
              <li key={note.at.toISOString()} className="chk okk">
                <Icon name="tick" />
                <b>{note.lead}</b>
                <span className="faint">{inClock(note.at)}</span>
                <p>{note.words}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="sub">
        <span>Versions</span>
        <span>{revisions?.length ?? ''}</span>
      </h3>
      <ul>
        {revisions?.map((it) => (
          <RevisionLine key={it.id} revision={it} />
        ))}
      </ul>
      <p className="all-versions">
        {revisions?.length === 0 ? (
          'None yet: one is kept at every publication, and on the way.'
        ) : (
          <a href={`/admin/articles/${piece.id}/history`}>All versions</a>
        )}
      </p>
    </>
  );
}

function Safe() {
  const { editor } = useDesk();
  const save = useDeskPart((state) => state.save);
  const waiting = useDeskPart((state) => state.waiting);
  if (save.is !== 'saved' && save.is !== 'choices') return null;
  const at = save.is === 'saved' && save.at ? inClock(save.at) : '';
  const places = waiting.map((it) => wordsForPlace(editor.state.doc, it));
  return (
    <>
      <h3 className="sub">
        <span>Safe on the server</span>
        <span>{at}</span>
      </h3>
      <ul>
        <li className="chk okk">
          <Icon name="tick" />
          <b>{places.length === 0 ? 'Everything' : `Everything except ${places.join(', ')}`}</b>
        </li>
        {waiting.map((it) => (
          <li key={it.id} className="chk okk">
            <Icon name="tick" />
            <b>{`${it.by ? firstNameOf(it.by.name) : 'Somebody'}’s ${wordsForPlace(editor.state.doc, it)}`}</b>
            <span className="faint">{inClock(new Date(it.writtenAt))}</span>
            <p>Waits on the server, beside the one that stands. Closing the tab changes nothing.</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function DeedLine({ deed }: { deed: Deed }) {
  const { editor } = useDesk();
  const places = [
    ...deed.fields.map((field) => wordsForPlace(editor.state.doc, { field, blockId: null })),
    ...deed.blocks.map((blockId) => wordsForPlace(editor.state.doc, { field: 'body', blockId })),
  ];
  return (
    <li className="chk chk-short">
      <Icon name="tick" />
      <span>
        {deed.by ? firstNameOf(deed.by.name) : 'Somebody'}: {[...new Set(places)].join(', ')}
      </span>
      <span className="faint">{inClock(new Date(deed.at))}</span>
    </li>
  );
}

function RevisionLine({ revision: { number, reason, name, words, at, by } }: { revision: Revision }) {
  return (
    <li className="chk">
      <span className="faint">{number}</span>
      <b>{name ?? REASONS[reason] ?? reason}</b>
      <span className="faint">{day.format(new Date(at))}</span>
      <p>
        {words.toLocaleString('en-GB')} words{by && `, ${by}`}
      </p>
    </li>
  );
}
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

function useRevisions(articleId: string): Revision[] | null {
  const [revisions, setRevisions] = useState<Revision[] | null>(null);
  useEffect(() => {
    let gone = false;
    fetch(`/api/v1/checks/${articleId}`)
      .then(async (response) => {
        if (response.ok && !gone) setRevisions(answer.parse(await response.json()).revisions);
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [articleId]);
  return revisions;
}
