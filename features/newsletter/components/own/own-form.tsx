import { type ReactNode, useId } from 'react';
import type { Language } from '@/features/words/language';

type Props = {
  action: (form: FormData) => Promise<void>;
  /** The token of the page: all the right that is needed. */
  token: string;
  language: Language;
  title: string;
  button: string;
  primary?: boolean;
  children: ReactNode;
};

/** One thing that can be done, with what it means and its button. Works without JavaScript. */
export function OwnForm({ action, token, language, title, button, primary = false, children }: Props) {
  const id = useId();
  return (
    <form action={action} aria-labelledby={id} className="own-form">
      <h2 id={id}>{title}</h2>
      <input type="hidden" name="token" value={token} />
      {!primary && <input type="hidden" name="language" value={language} />}
      {children}
      <button type="submit" className={primary ? 'own-button own-button-large' : 'own-button'}>
        {button}
      </button>
    </form>
  );
}
