import { useRouter } from 'next/navigation';
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';
import { Icon } from '@/components/admin/icon';

/** What the fields of a form say, each as often as it is there. */
export type SaidInForm = Record<string, string[]>;

/** Typing rests so long, in milliseconds, before it is asked. */
const REST = 200;

/**
 * A form that narrows a list while one types and chooses; all of it stands in the address, which the fields follow after
 * Back. Without scripts it is a plain form. `pathFor` says to which address what is said leads.
 */
export function useAskingForm<More>(address: string, pathFor: (said: SaidInForm, more?: More) => string) {
  const router = useRouter();
  const [, begin] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (ref.current) follow(ref.current, address);
  }, [address]);
  const go = (more?: More) => {
    clearTimeout(waiting.current);
    if (!ref.current) return;
    const typed = new FormData(ref.current);
    const said = Object.fromEntries([...new Set(typed.keys())].map((name) => [name, typed.getAll(name).map(String)]));
    begin(() => router.replace(pathFor(said, more), { scroll: false }));
  };
  const onChange = ({ target }: ChangeEvent<HTMLFormElement>) => {
    clearTimeout(waiting.current);
    if (target instanceof HTMLInputElement && target.type === 'search') waiting.current = setTimeout(go, REST);
    else go();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    go();
  };
  const [action = ''] = address.split('?');
  return { go, form: { ref, action, onChange, onSubmit, method: 'get', className: 'piece-filters' } as const };
}

/** A field that is being typed in is left alone. */
function follow(form: HTMLFormElement, address: string): void {
  const asked = new URLSearchParams(address.split('?')[1]);
  for (const field of form.elements) {
    if (field === document.activeElement) continue;
    if (field instanceof HTMLSelectElement) field.value = asked.get(field.name) ?? '';
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') continue;
    const said = asked.get(field.name) ?? '';
    if (field.type === 'checkbox') field.checked = said.split(',').includes(field.value);
    else if (field.type === 'radio') field.checked = said === field.value;
    else field.value = said;
  }
}

type FindProps = { id: string; words: string; asked: string; className?: string };

/** The field for words; `/` leads to it. */
export function FindField({ id, words, asked, className = '' }: FindProps) {
  return (
    <label className={`in srch ${className}`}>
      <Icon name="find" />
      <span className="sr">{words}</span>
      <input id={id} type="search" name="q" defaultValue={asked} placeholder={words} autoComplete="off" />
      <span className="k" aria-hidden="true">
        /
      </span>
    </label>
  );
}

/** What was found, and a button for whoever has no scripts. */
export function FoundWords({ children }: { children: ReactNode }) {
  return (
    <>
      <noscript>
        <button type="submit" className="btn">
          Show
        </button>
      </noscript>
      <span className="faint found-count" role="status">
        {children}
      </span>
    </>
  );
}
