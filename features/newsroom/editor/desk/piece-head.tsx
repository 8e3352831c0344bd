import { useId } from 'react';
import { useDesk, useDeskPart, useField } from './desk-state';

const SOFT = { headline: 60, standfirst: 160 };

/** Kicker, headline, standfirst and names, as the reader will have them. */
export function PieceHead() {
  const { piece } = useDesk();
  const [language] = useField('language');
  const [sectionId] = useField('sectionId');
  const section = piece.sections.find((it) => it.id === sectionId);
  return (
    <>
      <div className="row">
        <div className={`kick ${section ? `section-${section.code.toLowerCase()}` : ''}`}>
          {section ? (
            <>
              <span className="code">{section.code}</span>
              {section.name}
            </>
          ) : (
            <span className="faint">No section yet</span>
          )}
          <Kicker />
        </div>
      </div>
      <Words name="headline" label="Headline" className="art-h1" language={language} />
      <Words name="standfirst" label="Standfirst" className="art-st" language={language} />
      <Names />
    </>
  );
}

function Kicker() {
  const { readOnly, saver } = useDesk();
  const [kicker, setKicker] = useField('kicker');
  return (
    <input
      id="field-kicker"
      className="kicker-in"
      aria-label="Kicker"
      placeholder="Kicker"
      value={kicker ?? ''}
      readOnly={readOnly}
      onFocus={() => saver()?.notePlace('kicker')}
      onChange={({ target }) => setKicker(target.value === '' ? null : target.value)}
    />
  );
}

type WordsProps = { name: 'headline' | 'standfirst'; label: string; className: string; language: string };

/** A field that is as high as its words. */
function Words({ name, label, className, language }: WordsProps) {
  const { readOnly, saver, editor } = useDesk();
  const [words, setWords] = useField(name);
  const counter = useId();
  const soft = SOFT[name];
  return (
    <div className="row">
      <div className="grow" data-words={words}>
        <textarea
          id={`field-${name}`}
          className={className}
          aria-label={label}
          aria-describedby={counter}
          placeholder={label}
          lang={language}
          rows={1}
          value={words}
          readOnly={readOnly}
          onFocus={() => saver()?.notePlace(name)}
          onChange={({ target }) => setWords(target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (name === 'headline') document.getElementById('field-standfirst')?.focus();
            else editor.commands.focus('start');
          }}
        />
      </div>
      <div className="side" id={counter}>
        {words.length} of {soft} characters
      </div>
    </div>
  );
}

function Names() {
  const [bylines] = useField('bylines');
  const known = useDeskPart((state) => state.known);
  const names = bylines.map((it) => known.get(it.authorId)?.label ?? '…');
  const places = [...new Set(bylines.flatMap((it) => it.place ?? []))];
  return (
    <div className="row">
      <div className="art-by">
        {names.length > 0 ? (
          <span>
            By <b>{names.join(', ')}</b>
            {places.length > 0 && ` · ${places.join(', ')}`}
          </span>
        ) : (
          <span className="faint">Nobody signs it yet</span>
        )}
      </div>
    </div>
  );
}
