'use client';

import { useActionState } from 'react';
import type { SignupState } from '@/features/newsletter/signup';
import type { Language } from '@/features/words/language';

type Props = {
  /** Where the address goes. */
  action: (previous: SignupState, form: FormData) => Promise<SignupState>;
  language: Language;
  /** Path of the page that the form stands on: kept with the consent. */
  page: string;
  words: { address: string; send: string; leaveEmpty: string };
  /** Id of what is said of the field. */
  describedBy: string;
};

/** One field. A refused address comes back with what was typed and why, with JavaScript or without. */
export function NewsletterForm({ action, language, page, words, describedBy }: Props) {
  const [answer, send] = useActionState(action, { state: 'empty' });
  const refused = answer.state === 'refused' ? answer : null;
  return (
    <form action={send} className="newsletter-form">
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="page" value={page} />
      <label aria-hidden="true" className="sr-only">
        {words.leaveEmpty}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
      <div className="newsletter-field">
        <label htmlFor="newsletter-address" className="sr-only">
          {words.address}
        </label>
        <input
          id="newsletter-address"
          type="email"
          name="email"
          required
          autoComplete="email"
          maxLength={254}
          placeholder={words.address}
          defaultValue={refused?.email}
          // biome-ignore lint/a11y/noAutofocus: only after a refusal, to bring the reader back to what has to be put right.
          autoFocus={refused !== null}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `newsletter-problem ${describedBy}` : describedBy}
        />
        <button type="submit">{words.send}</button>
      </div>
      {refused && (
        <p id="newsletter-problem" role="alert" className="newsletter-problem">
          {refused.problem}
        </p>
      )}
    </form>
  );
}
