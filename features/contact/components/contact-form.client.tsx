'use client';

import { useActionState } from 'react';
import { writeToDesk } from '@/features/contact/actions';
import { ContactField } from '@/features/contact/components/contact-field';
import type { Desk } from '@/features/contact/desk';
import type { Field, Problems } from '@/features/contact/message';
import type { Language } from '@/features/words/language';

type ContactFormWords = {
  desk: string;
  desks: { desk: Desk; name: string }[];
  fields: Record<Field, string>;
  hint: string;
  send: string;
  leaveEmpty: string;
};
type Props = {
  language: Language;
  /** The desk that is chosen to begin with. */
  chosen: Desk;
  words: ContactFormWords;
};

const FIELDS: Field[] = ['name', 'email', 'subject', 'text'];

/** A message to a desk. A refused one comes back whole, with why, with JavaScript or without. */
export function ContactForm({ language, chosen, words }: Props) {
  const [answer, send] = useActionState(writeToDesk, { state: 'empty' });
  const refused = answer.state === 'refused' ? answer : null;
  const problems = refused?.problems ?? {};
  return (
    <form action={send} className="contact-form" id="write">
      {refused && <Refusal why={refused.why} problems={problems} words={words} />}
      <input type="hidden" name="language" value={language} />
      <label aria-hidden="true" className="sr-only">
        {words.leaveEmpty}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
      <div>
        <label htmlFor="contact-desk">{words.desk}</label>
        <select id="contact-desk" name="desk" defaultValue={refused?.typed.desk ?? chosen}>
          {words.desks.map(({ desk, name }) => (
            <option key={desk} value={desk}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {FIELDS.map((field) => (
        <ContactField
          key={field}
          field={field}
          label={words.fields[field]}
          typed={refused?.typed[field]}
          problem={problems[field]}
          hint={field === 'text' ? words.hint : undefined}
        />
      ))}
      <button type="submit">{words.send}</button>
    </form>
  );
}

/** Why a message came back, with a way to each field that has to be put right. */
function Refusal({ why, problems, words }: { why: string; problems: Problems; words: ContactFormWords }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: only after a refusal, to bring the reader to what has to be put right.
    <div role="alert" tabIndex={-1} autoFocus className="contact-refusal">
      <p>{why}</p>
      <ul>
        {FIELDS.filter((field) => problems[field]).map((field) => (
          <li key={field}>
            <a href={`#contact-${field}`}>{words.fields[field]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
