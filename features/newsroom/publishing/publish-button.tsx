import { useDesk, useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { wordsForPlace } from '@/features/newsroom/editor/desk/places';
import { occasionOf } from './dialog/plan';

const NAMES = { first: 'Publish…', reschedule: 'Publish…', update: 'Update…', return: 'Publish again…' };

/** What to do next with the piece: the one solid button of the desk. Where it cannot be used it says why. */
export function PublishButton() {
  const { me, store, editor, piece } = useDesk();
  const standing = useDeskPart((state) => state.standing);
  const [waiting] = useDeskPart((state) => state.waiting);
  if (!me.mayPublish || piece.trashed) return null;
  const name = NAMES[occasionOf(standing)];
  if (waiting)
    return (
      <button type="button" className="btn" aria-disabled="true">
        {name} <span className="k">after {wordsForPlace(editor.state.doc, waiting)}</span>
      </button>
    );
  return (
    <button
      type="button"
      className="btn go"
      aria-keyshortcuts="Control+Enter"
      onClick={() => store.set({ dialog: { is: 'publish' } })}
    >
      {name} <span className="k wide-only">Ctrl Enter</span>
    </button>
  );
}
