import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Findable, Found } from '../found';
import { lookUp } from './look-up';

type Props = {
  id?: string;
  label: string;
  what: Findable;
  placeholder?: string;
  /** Not offered again. */
  without?: readonly string[];
  onChoose: (found: Found) => void;
  onFocus?: () => void;
  autoFocus?: boolean;
};

/** A field that offers what the house has while one types: Up, Down, Enter, Esc. */
export function TypeAhead({ id, label, what, placeholder, without = [], onChoose, onFocus, autoFocus = false }: Props) {
  const [words, setWords] = useState('');
  const { offered, failed } = useOffers(what, words, without);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const shown = open && words.trim() !== '' && offered !== null;
  const active = Math.min(at, Math.max(0, (offered?.length ?? 0) - 1));
  const choose = (found: Found | undefined) => {
    if (!found) return;
    setWords('');
    setAt(0);
    onChoose(found);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!shown || !offered) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt((active + by + offered.length) % Math.max(1, offered.length));
    else if (event.key === 'Enter') choose(offered[active]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ahead">
      <input
        {...(id ? { id } : {})}
        ref={field}
        className="in"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && offered && offered.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={words}
        onFocus={() => {
          setOpen(true);
          onFocus?.();
        }}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setOpen(true);
          setAt(0);
          setWords(target.value);
        }}
        onKeyDown={onKey}
      />
      {shown && offered && offered.length > 0 && (
        <div className="pop ahead-list" id={list} role="listbox" aria-label={label}>
          {offered.map((found, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which holds the focus.
            // biome-ignore lint/a11y/useFocusableInteractive: the field points at the chosen one (aria-activedescendant).
            <div
              key={found.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              className="ahead-entry"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(found)}
            >
              <span lang={found.language ?? undefined}>{found.label}</span>
              <span className="key">{found.hint}</span>
            </div>
          ))}
        </div>
      )}
      <p className="hint" role="status">
        {failed
          ? 'The server does not answer; nothing can be looked up now.'
          : shown && offered?.length === 0 && `Nothing under ‘${words.trim()}’.`}
      </p>
    </div>
  );
}

function useOffers(what: Findable, words: string, without: readonly string[]) {
  const [answer, setAnswer] = useState<{ for: string; found: Found[] | null } | null>(null);
  useEffect(() => {
    const sought = words.trim();
    if (sought === '') return;
    const asking = new AbortController();
    const waiting = setTimeout(async () => {
      const found = await lookUp(what, sought, asking.signal);
      if (!asking.signal.aborted) setAnswer({ for: sought, found });
    }, 120);
    return () => {
      clearTimeout(waiting);
      asking.abort();
    };
  }, [what, words]);
  const offered = answer?.found?.filter((it) => !without.includes(it.id)) ?? null;
  return { offered, failed: answer?.found === null && answer.for === words.trim() };
}
