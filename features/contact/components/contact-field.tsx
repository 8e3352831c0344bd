import type { Field } from '@/features/contact/message';

type Props = {
  field: Field;
  label: string;
  typed: string | undefined;
  problem: string | undefined;
  hint: string | undefined;
};

const AUTOCOMPLETE = { name: 'name', email: 'email', subject: 'off' };

/** One thing to be typed, under its name, with what is wrong with it. A text that is too long is not cut off. */
export function ContactField({ field, label, typed, problem, hint }: Props) {
  const id = `contact-${field}`;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    name: field,
    required: true,
    defaultValue: typed,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={`field-${field}`}>
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p id={`${id}-problem`} className="contact-problem">
          {problem}
        </p>
      )}
      {field === 'text' ? (
        <textarea {...shared} rows={10} />
      ) : (
        <input {...shared} type={field === 'email' ? 'email' : 'text'} autoComplete={AUTOCOMPLETE[field]} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-caption text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}
