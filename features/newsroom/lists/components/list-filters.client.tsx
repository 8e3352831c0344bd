'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/admin/icon';
import { FindField, FoundWords, useAskingForm } from '@/features/newsroom/components/asking-form';
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
  const { form, go } = useAskingForm<Partial<Asked>>(listPath(asked), (said, more) =>
    listPath({ ...readAsked(said), ...more, after: null }),
  );
  return (
    <search>
      <form {...form}>
        {asked.view !== 'all' && <input type="hidden" name="view" value={asked.view} />}
        {asked.author && <input type="hidden" name="author" value={asked.author} />}
        {asked.topic && <input type="hidden" name="topic" value={asked.topic} />}
        <FindField id="find-pieces" words="Headline and standfirst" asked={asked.q} />
        {asked.view !== 'trash' && asked.view !== 'review' && (
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
        <FoundWords>{children}</FoundWords>
      </form>
    </search>
  );
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
