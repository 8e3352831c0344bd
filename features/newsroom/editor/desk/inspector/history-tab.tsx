import { Icon } from '@/components/admin/icon';
import { inClock } from '@/features/newsroom/saving/clock-words';
import type { Deed } from '@/features/newsroom/saving/protocol';
import { useDesk, useDeskPart } from '../desk-state';
import { firstNameOf, wordsForPlace } from '../places';
import { VersionList } from './version-list';

/** What is safe, what joined by itself, and the versions there are. */
export function HistoryTab() {
  const { piece } = useDesk();
  const deeds = useDeskPart((state) => state.deeds);
  const notes = useDeskPart((state) => state.notes);
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
      <VersionList articleId={piece.id} />
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
