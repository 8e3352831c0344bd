import { diffWordsWithSpace } from 'diff';
import { inClock } from '@/features/newsroom/saving/clock-words';
import type { Patch } from '@/features/newsroom/saving/protocol';
import { textOfStored } from './clash/stored-text';
import { useDesk, useDeskPart } from './desk-state';
import { wordsForPlace } from './places';
import { Sheet } from './sheet';

/** What a window that was closed too early had: before and after, word by word. */
export function RecoveredDialog({ close }: { close: () => void }) {
  const { editor } = useDesk();
  const recovered = useDeskPart((state) => state.recovered);
  if (!recovered) return null;
  return (
    <Sheet title={`Recovered ${inClock(recovered.at)} from this device`} onClose={close} className="wide">
      {differing(recovered).map(({ place, was, now }) => (
        <section key={`${place.field} ${place.blockId}`} className="recovered">
          <h3 className="lab">{wordsForPlace(editor.state.doc, place)}</h3>
          <p className="recovered-words">
            {diffWordsWithSpace(was, now).map((part, index) =>
              part.added ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison.
                <ins key={index}>{part.value}</ins>
              ) : part.removed ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison.
                <del key={index}>{part.value}</del>
              ) : (
                part.value
              ),
            )}
          </p>
        </section>
      ))}
    </Sheet>
  );
}

function differing({ before, after }: { before: Patch; after: Patch }) {
  const blocks = Object.entries(after.blocks ?? {}).map(([blockId, now]) => ({
    place: { field: 'body', blockId },
    was: textOfStored(before.blocks?.[blockId]),
    now: textOfStored(now),
  }));
  const fieldsBefore: Record<string, unknown> = before.fields ?? {};
  const fields = Object.entries(after.fields ?? {}).map(([field, now]) => ({
    place: { field, blockId: null },
    was: textOfStored(fieldsBefore[field]),
    now: textOfStored(now),
  }));
  return [...fields, ...blocks];
}
