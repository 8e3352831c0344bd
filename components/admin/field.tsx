import type { InputHTMLAttributes, ReactNode } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  /** At the right of the label: what it is for, or a way out. */
  aside?: ReactNode;
  hint?: ReactNode;
  /** Why it was refused. */
  problem?: string | undefined;
  id: string;
};

/** A field with its label above, something to know at the right, and why it was refused below. */
export function Field({ label, aside, hint, problem, id, ...input }: Props) {
  return (
    <div className="field">
      <div className="lab">
        <label htmlFor={id}>{label}</label>
        {aside && <span>{aside}</span>}
      </div>
      <input
        className="in"
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-hint` : undefined}
        {...input}
      />
      {(problem || hint) && (
        <p className={problem ? 'hint bad' : 'hint'} id={`${id}-hint`}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
