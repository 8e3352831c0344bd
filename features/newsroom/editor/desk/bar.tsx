import { Icon } from '@/components/admin/icon';
import { PublishButton } from '@/features/newsroom/publishing/publish-button';
import { EmbargoMark, StandingMark } from '@/features/newsroom/publishing/standing-mark';
import type { Present } from '@/features/newsroom/saving/protocol';
import { useChecks } from './checks';
import { useDesk, useDeskPart } from './desk-state';
import { firstNameOf, initialsOf, previewPath, wordsForPlace } from './places';
import { SaveWords } from './save-words';

/** The editor's own bar: where one is, what is true of the saving, who else is here, what is left to do. */
export function Bar() {
  const { piece, readOnly } = useDesk();
  return (
    <header className="edbar">
      <a className="btn quiet" href="/admin/articles">
        <Icon name="left" />
        Articles
      </a>
      <span className="vr" />
      <StandingMark />
      <EmbargoMark />
      <span className="vr" />
      {readOnly ? <span className="faint">You may read it, not change it</span> : <SaveWords />}
      <div className="edbar-right">
        <People />
        <span className="vr" />
        <Todo />
        <a
          className="btn quiet wide-only"
          href={previewPath(piece.id)}
          target="preview"
          aria-keyshortcuts="Control+Shift+Enter"
        >
          Preview
        </a>
        <PublishButton />
      </div>
    </header>
  );
}

function People() {
  const { me, editor } = useDesk();
  const present = useDeskPart((state) => state.present);
  if (present === 'unknown') return <span className="faint people">Presence unknown</span>;
  const [first, ...others] = eachOnce(present);
  if (!first) return <span className="faint people">Only you are here</span>;
  const where = first.place ? wordsForPlace(editor.state.doc, placeFrom(first.place)) : null;
  const words =
    first.by.id === me.id
      ? 'You, in another window'
      : first.idleMinutes >= 2
        ? `${firstNameOf(first.by.name)} has it open, idle ${first.idleMinutes} min`
        : where
          ? `${firstNameOf(first.by.name)} is in ${where}`
          : `${firstNameOf(first.by.name)} has it open`;
  return (
    <span className="people">
      {[first, ...others].slice(0, 4).map((it) => (
        <span key={it.windowId} className={`mono ${it.idleMinutes < 2 ? 'here' : ''}`} aria-hidden="true">
          {initialsOf(it.by.name)}
        </span>
      ))}
      <span className="people-words">
        {words}
        {others.length > 0 && `, and ${others.length} more`}
      </span>
    </span>
  );
}

/** Of several windows of one person the one that is written in. */
function eachOnce(present: readonly Present[]): Present[] {
  const people = new Map<string, Present>();
  const byLife = present.toSorted(
    (one, other) => one.idleMinutes - other.idleMinutes || Number(!one.place) - Number(!other.place),
  );
  for (const it of byLife) if (!people.has(it.by.id)) people.set(it.by.id, it);
  return [...people.values()];
}

const placeFrom = (place: string) =>
  document.getElementById(`field-${place}`) ? { field: place, blockId: null } : { field: 'body', blockId: place };

/** "1 to fix 2 to look at": opens what it counts. On a tablet it opens the sheet beside the text. */
function Todo() {
  const { store } = useDesk();
  const { toFix, toLookAt } = useChecks();
  const open = useDeskPart((state) => state.sheetOpen);
  const show = () => store.set({ tab: 'checks', sheetOpen: !store.now().sheetOpen });
  const fix = toFix.length > 0 && <span className="to-fix">{toFix.length} to fix</span>;
  return (
    <>
      <button type="button" className="btn quiet wide-only" onClick={() => store.set({ tab: 'checks' })}>
        {fix}
        <span className="k">
          {toLookAt.length > 0 ? `${toLookAt.length} to look at` : toFix.length === 0 && 'In order'}
        </span>
      </button>
      <button type="button" className="btn narrow-only" aria-expanded={open} onClick={show}>
        Piece {fix}
      </button>
    </>
  );
}
