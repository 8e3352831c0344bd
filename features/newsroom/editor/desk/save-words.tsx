import { Icon, type IconName } from '@/components/admin/icon';
import { type SaveState, sentence } from '@/features/newsroom/saving/states';
import { useDesk, useDeskPart } from './desk-state';
import { goTo, wordsForPlace } from './places';

/** What is true of the saving, always in the same place. */
export function SaveWords() {
  const { editor, store, saver } = useDesk();
  const save = useDeskPart((state) => state.save);
  const { icon, tone } = LOOKS[save.is];
  const words = sentence(save, (place) => wordsForPlace(editor.state.doc, place));
  const [first] = save.is === 'choices' ? save.places : [];
  return (
    <span className={`save ${tone}`} role="status">
      <Icon name={icon} />
      {first ? (
        <button type="button" className="save-words lk" onClick={() => goTo(first)}>
          {words}
        </button>
      ) : (
        <span className="save-words">{words}</span>
      )}
      {save.is === 'removed' && (
        <>
          <button type="button" className="lk" onClick={() => saver()?.dismiss('removed')}>
            Remove them
          </button>
          <button type="button" className="lk" onClick={() => void saver()?.bringBack(save.revisionId)}>
            Bring them back
          </button>
        </>
      )}
      {save.is === 'recovered' && (
        <>
          <button type="button" className="lk" onClick={() => store.set({ dialog: { is: 'recovered' } })}>
            Compare
          </button>
          <button type="button" className="lk" onClick={() => saver()?.throwCopyAway()}>
            Throw the copy away
          </button>
          <button type="button" className="lk" onClick={() => saver()?.dismiss('recovered')}>
            Keep it
          </button>
        </>
      )}
      {save.is === 'clock-off' && (
        <button type="button" className="lk" onClick={() => saver()?.dismiss('clock-off')}>
          Noted
        </button>
      )}
    </span>
  );
}

const LOOKS: Record<SaveState['is'], { icon: IconName; tone: '' | 'warn' | 'alert' }> = {
  saved: { icon: 'tick', tone: '' },
  saving: { icon: 'sync', tone: '' },
  offline: { icon: 'offline', tone: 'warn' },
  unanswered: { icon: 'offline', tone: 'warn' },
  'signed-out': { icon: 'lock', tone: 'warn' },
  refused: { icon: 'warn', tone: 'alert' },
  choices: { icon: 'split', tone: 'alert' },
  removed: { icon: 'warn', tone: 'alert' },
  recovered: { icon: 'tick', tone: '' },
  'clock-off': { icon: 'warn', tone: 'warn' },
};
