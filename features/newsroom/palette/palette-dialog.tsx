import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { groupBy } from '@/lib/group-by';
import { type Offer, offersFor } from './commands';
import { findOffers } from './find';

type Props = {
  places: { path: string; name: string }[];
  mayWrite: boolean;
  /** The piece that one is at. */
  piece: string | null;
  onChoose: (offer: Offer) => void;
  onClose: () => void;
};

/** One field and what it finds: Up, Down, Home, End, Enter, Esc. */
export function PaletteDialog({ places, mayWrite, piece, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { found, silent, sought } = useFound(words);
  const list = useId();
  useEffect(() => {
    const opened = dialog.current;
    if (!opened?.open) opened?.showModal();
  }, []);
  const offers = [...offersFor(words, places, { mayWrite, piece }), ...found];
  const active = Math.min(at, Math.max(0, offers.length - 1));
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, list]);
  const onKey = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: offers.length - 1 }[event.key];
    const chosen = offers[active];
    if (to !== undefined) setAt((to + offers.length) % Math.max(1, offers.length));
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label="Find or do something" onClose={onClose}>
      <input
        className="palette-field"
        role="combobox"
        aria-label="Find a piece, a person, a page, or do something"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offers.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder="Find a piece, a person, a page – or do something"
        value={words}
        onChange={({ target }) => {
          setAt(0);
          setWords(target.value);
        }}
        onKeyDown={onKey}
      />
      <div className="palette-list" id={list} role="listbox" aria-label="What was found">
        {groupBy(offers, ({ group }) => group).map(([group, within]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset.
          <div role="group" aria-label={group} key={group}>
            <p className="palette-group" aria-hidden="true">
              {group}
            </p>
            {within.map((offer) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which holds the focus.
              // biome-ignore lint/a11y/useFocusableInteractive: the field points at the chosen one (aria-activedescendant).
              <div
                key={offer.key}
                id={`${list}-${offers.indexOf(offer)}`}
                role="option"
                aria-selected={offers.indexOf(offer) === active}
                className={group === 'Pieces' ? 'palette-offer head' : 'palette-offer'}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(offer)}
              >
                <span lang={offer.language}>{offer.label}</span>
                <span className="k">{offer.hint}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="palette-foot" role="status">
        {silent
          ? 'The server does not answer; only pages can be gone to.'
          : offers.length === 0 && sought === words.trim() && `Nothing under ‘${sought}’.`}
      </p>
    </dialog>
  );
}

type Answer = { found: Offer[]; silent: boolean; sought: string };
const NOTHING_YET: Answer = { found: [], silent: false, sought: '' };

function useFound(words: string): Answer {
  const [answer, setAnswer] = useState(NOTHING_YET);
  useEffect(() => {
    const sought = words.trim();
    if (sought.length < 2) {
      setAnswer(NOTHING_YET);
      return;
    }
    const asking = new AbortController();
    const waiting = setTimeout(async () => {
      const found = await findOffers(sought, asking.signal);
      if (!asking.signal.aborted) setAnswer({ found: found ?? [], silent: found === null, sought });
    }, 120);
    return () => {
      clearTimeout(waiting);
      asking.abort();
    };
  }, [words]);
  return answer;
}
