import type { ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

type LongProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { id: string; label: string; hint?: ReactNode };

/** A field for several lines. */
export function LongField({ id, label, hint, ...field }: LongProps) {
  return (
    <Framed id={id} label={label} hint={hint}>
      <textarea className="in" id={id} rows={4} aria-describedby={hint ? `${id}-hint` : undefined} {...field} />
    </Framed>
  );
}

type ChoiceProps = SelectHTMLAttributes<HTMLSelectElement> & {
  id: string;
  label: string;
  hint?: ReactNode;
  choices: readonly (readonly [value: string, words: string])[];
};

/** A field that offers what there is. */
export function ChoiceField({ id, label, hint, choices, ...field }: ChoiceProps) {
  return (
    <Framed id={id} label={label} hint={hint}>
      <select className="in" id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...field}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Framed>
  );
}

function Framed({ id, label, hint, children }: { id: string; label: string; hint: ReactNode; children: ReactNode }) {
  return (
    <div className="field">
      <div className="lab">
        <label htmlFor={id}>{label}</label>
      </div>
      {children}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The languages of the site, as one chooses among them. */
export const LANGUAGES = [
  ['en', 'English'],
  ['es', 'Spanish'],
  ['de', 'German'],
] as const;
