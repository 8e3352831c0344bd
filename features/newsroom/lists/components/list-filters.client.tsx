'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useTransition } from 'react';
import { Icon } from '@/components/admin/icon';
import { stateWords } from '@/features/newsroom/components/state-mark';
import { TypeAhead } from '@/features/newsroom/editor/desk/type-ahead';
import { type Asked, listPath, readAsked, STATES } from '@/features/newsroom/lists/asked';
import type { Choices } from '@/features/newsroom/lists/queries';

type Props = { asked: Asked; choices: Choices; narrowed: number; children: ReactNode };

const KIND_WORDS = {
  news: 'News',
  analysis: 'Analysis',
  interview: 'Interview',
  brief: 'Brief',
  sponsored: 'Sponsored',
};
const LANGUAGE_WORDS = { en: 'English', es: 'Spanish', de: 'German' };

/** Narrows the list while one types and chooses; all of it stands in the address. Without scripts it is a plain form. */
export function ListFilters({ asked, choices, narrowed, children }: Props) {
  const router = useRouter();
  const [, begin] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (form.current) showAsked(form.current, asked);
  }, [asked]);
  const go = (more: Partial<Asked> = {}) => {
    clearTimeout(waiting.current);
    if (!form.current) return;
    const typed = new FormData(form.current);
    const names = [...new Set(typed.keys())];
    const said = Object.fromEntries(names.map((name) => [name, typed.getAll(name).map(String)]));
    begin(() => router.replace(listPath({ ...readAsked(said), ...more, after: null }), { scroll: false }));
  };
  const soon = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(go, 200);
  };
  return (
    <search>
      <form
        ref={form}
        method="get"
        action="/admin/articles"
        className="piece-filters"
        onChange={({ target }) => (target instanceof HTMLInputElement && target.type === 'search' ? soon() : go())}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        {asked.view !== 'all' && <input type="hidden" name="view" value={asked.view} />}
        {asked.author && <input type="hidden" name="author" value={asked.author} />}
        {asked.topic && <input type="hidden" name="topic" value={asked.topic} />}
        <label className="in srch">
          <Icon name="find" />
          <span className="sr">Words of the text</span>
          <input
            id="find-pieces"
            type="search"
            name="q"
            defaultValue={asked.q}
            placeholder="Words of the text"
            autoComplete="off"
          />
          <span className="k" aria-hidden="true">
            /
          </span>
        </label>
        {asked.view !== 'trash' && (
          <Choice name="State" said={asked.state.map(stateWords).join(', ')}>
            {STATES.map((state) => (
              <Tick key={state} name="state" value={state} on={asked.state.includes(state)} words={stateWords(state)} />
            ))}
          </Choice>
        )}
        <Choice name="Section" said={asked.section.join(', ')}>
          {choices.sections.map(({ code, name }) => (
            <Tick key={code} name="section" value={code} on={asked.section.includes(code)} words={`${code} ${name}`} />
          ))}
        </Choice>
        <Choice name="Author" said={choices.author?.name ?? ''}>
          <TypeAhead label="Author" what="authors" placeholder="Name" onChoose={({ id }) => go({ author: id })} />
          <Any of={choices.author} onClick={() => go({ author: undefined })} />
        </Choice>
        <Choice name="Topic" said={choices.topic?.name ?? ''}>
          <TypeAhead label="Topic" what="topics" placeholder="Topic" onChoose={({ id }) => go({ topic: id })} />
          <Any of={choices.topic} onClick={() => go({ topic: undefined })} />
        </Choice>
        <Choice name="Kind" said={asked.kind ? KIND_WORDS[asked.kind] : ''}>
          <Radios name="kind" words={KIND_WORDS} chosen={asked.kind} />
        </Choice>
        <Choice name="Language" said={asked.language ? LANGUAGE_WORDS[asked.language] : ''}>
          <Radios name="language" words={LANGUAGE_WORDS} chosen={asked.language} />
        </Choice>
        <Choice
          name="Date"
          said={[asked.from && `from ${asked.from}`, asked.to && `to ${asked.to}`].filter(Boolean).join(' ')}
        >
          <label className="lab">
            From <input className="in" type="date" name="from" defaultValue={asked.from} />
          </label>
          <label className="lab">
            To <input className="in" type="date" name="to" defaultValue={asked.to} />
          </label>
        </Choice>
        {narrowed > 0 && (
          <a className="filter-way" href={listPath({ view: asked.view })}>
            Clear {narrowed}
          </a>
        )}
        <noscript>
          <button type="submit" className="btn">
            Show
          </button>
        </noscript>
        <span className="faint found-count" role="status">
          {children}
        </span>
      </form>
    </search>
  );
}

/** After Back the address says something else than the fields; one that is being typed in is left alone. */
function showAsked(form: HTMLFormElement, asked: Asked): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field === document.activeElement) continue;
    const { name, value, type } = field;
    if (type === 'checkbox') field.checked = [...asked.state, ...asked.section].some((it) => it === value);
    else if (type === 'radio') field.checked = ((name === 'kind' ? asked.kind : asked.language) ?? '') === value;
    else if (type === 'search') field.value = asked.q;
    else if (type === 'date') field.value = (name === 'from' ? asked.from : asked.to) ?? '';
  }
}

/** "Section CS, DB": what is chosen, and behind it what can be. */
function Choice({ name, said, children }: { name: string; said: string; children: ReactNode }) {
  return (
    <details className={said ? 'fl on' : 'fl'} name="filter">
      <summary>
        {name} <b>{said || 'any'}</b>
        <Icon name="down" />
      </summary>
      <div className="pop fl-pop">{children}</div>
    </details>
  );
}

function Tick({ name, value, on, words }: { name: string; value: string; on: boolean; words: string }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={value} defaultChecked={on} /> {words}
    </label>
  );
}

function Radios({ name, words, chosen }: { name: string; words: Record<string, string>; chosen: string | undefined }) {
  return [['', 'any'], ...Object.entries(words)].map(([value, said]) => (
    <label className="tick" key={value}>
      <input type="radio" name={name} value={value} defaultChecked={(chosen ?? '') === value} /> {said}
    </label>
  ));
}

function Any({ of, onClick }: { of: { name: string } | null; onClick: () => void }) {
  return (
    of && (
      <button type="button" className="lk" onClick={onClick}>
        Not only {of.name}
      </button>
    )
  );
}
