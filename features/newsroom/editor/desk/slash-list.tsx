import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { useDesk, useDeskPart } from './desk-state';
import { type Insert, matching } from './inserts';
import { chosenAt, onSlashChange, takeEntry } from './slash-keys';

/** What can be put in, under the stroke that asked for it. The caret stays in the text. */
export function SlashList() {
  const desk = useDesk();
  const slash = useDeskPart((state) => state.slash);
  const list = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onSlashChange((insert) => takeEntry(desk, insert), redraw), [desk]);
  useLayoutEffect(() => {
    const box = list.current;
    const paper = box?.offsetParent;
    if (!box || !slash || !paper) return;
    const at = desk.editor.view.coordsAtPos(slash.from);
    const frame = paper.getBoundingClientRect();
    const below = at.bottom - frame.top + 4;
    const fits = at.bottom + box.offsetHeight + 8 < window.innerHeight;
    box.style.left = `${at.left - frame.left}px`;
    box.style.top = `${fits ? below : Math.max(0, at.top - frame.top - box.offsetHeight - 4)}px`;
    box.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  if (!slash) return null;
  const { matching: first, others } = matching(slash.query);
  const at = chosenAt(slash.query);
  return (
    <div className="pop slash" ref={list}>
      <div id="slash-menu" role="listbox" aria-label="Insert">
        {first.length > 0 && (
          <Group
            heading={`Insert, matching ‘${slash.query}’`}
            entries={first}
            from={0}
            at={at}
            take={(it) => takeEntry(desk, it)}
          />
        )}
        <Group
          heading={first.length > 0 ? 'All kinds' : 'Insert'}
          entries={others}
          from={first.length}
          at={at}
          take={(it) => takeEntry(desk, it)}
        />
      </div>
    </div>
  );
}

type GroupProps = {
  heading: string;
  entries: readonly Insert[];
  from: number;
  at: number;
  take: (insert: Insert) => void;
};

function Group({ heading, entries, from, at, take }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options within a list box.
    <div role="group" aria-label={heading} className="slash-group">
      <div className="slash-head" aria-hidden="true">
        {heading}
      </div>
      {entries.map((entry, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the text, which holds the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: the text points at the chosen one (aria-activedescendant).
        <div
          key={entry.name}
          id={`slash-${from + index}`}
          role="option"
          aria-selected={from + index === at}
          className="slash-entry"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(entry)}
        >
          <span>{entry.name}</span>
          <span className="key">{from + index === at ? 'Enter' : entry.key}</span>
        </div>
      ))}
    </div>
  );
}
