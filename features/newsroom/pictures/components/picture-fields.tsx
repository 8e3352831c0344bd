import { useState } from 'react';
import { Field } from '@/components/admin/field';
import { LICENCES } from '@/features/newsroom/pictures/asked';
import type { Changes, PanelPicture } from '@/features/newsroom/pictures/components/picture-panel.client';

type Props = { picture: PanelPicture; save: (changes: Changes) => void };

/** Name, alt text or decoration, caption, credit, licence and the last day. */
export function PictureFields({ picture, save }: Props) {
  const { mayEdit, credit, lastDay, licence, uses } = picture;
  const [alt, setAlt] = useState(picture.alt);
  const blocks = uses === 0 ? '' : ` Blocks ${uses === 1 ? '1 piece' : `${uses} pieces`}.`;
  const decorative = alt === '';
  return (
    <fieldset className="media-fields" disabled={!mayEdit}>
      <legend className="sr">What is said of it</legend>
      <Words name="title" label="Name" aside="for the desk" value={picture.title} save={(title) => save({ title })} />
      <Words
        key={decorative ? 'decorative' : 'described'}
        name="alt"
        label="Alt text"
        aside="what a reader who cannot see it should know"
        value={alt ?? ''}
        disabled={decorative}
        problem={alt === null ? `Missing.${blocks}` : undefined}
        save={(words) => {
          setAlt(words || null);
          save({ alt: words || null });
        }}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={decorative}
          onChange={({ target }) => {
            setAlt(target.checked ? '' : null);
            save({ alt: target.checked ? '' : null });
          }}
        />{' '}
        Decoration: a reader who cannot see it misses nothing
      </label>
      <Words
        name="caption"
        label="Caption"
        aside="optional"
        value={picture.caption ?? ''}
        save={(caption) => save({ caption })}
      />
      <div className="media-two">
        <Words
          name="credit"
          label="Credit"
          value={credit ?? ''}
          problem={credit?.trim() ? undefined : `Missing.${blocks}`}
          save={(words) => save({ credit: words })}
        />
        <div className="field">
          <div className="lab">
            <label htmlFor="media-licence">Licence</label>
          </div>
          <select
            id="media-licence"
            className="in"
            defaultValue={licence ?? ''}
            onChange={({ target }) => save({ licence: target.value })}
          >
            <option value="">Nothing said</option>
            {licence && !LICENCES.some((it) => it === licence) && <option>{licence}</option>}
            {LICENCES.map((it) => (
              <option key={it}>{it}</option>
            ))}
          </select>
        </div>
      </div>
      <div className="field">
        <div className="lab">
          <label htmlFor="media-last-day">Last day it may be shown</label>
          <span>empty: no end</span>
        </div>
        <input
          id="media-last-day"
          className="in"
          type="date"
          defaultValue={lastDay ?? ''}
          onBlur={({ target }) => (target.value || null) !== lastDay && save({ expiresAt: target.value || null })}
        />
      </div>
    </fieldset>
  );
}

type WordsProps = { name: string; label: string; value: string; save: (words: string) => void } & {
  aside?: string;
  problem?: string | undefined;
  disabled?: boolean;
};

function Words({ name, label, aside, value, problem, disabled, save }: WordsProps) {
  return (
    <Field
      id={`media-${name}`}
      label={label}
      aside={aside}
      problem={problem}
      defaultValue={value}
      disabled={disabled}
      onBlur={({ target }) => target.value.trim() !== value && save(target.value.trim())}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}
