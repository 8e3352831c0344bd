'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { Answer } from '@/features/staff/components/answer.client';
import { IDLE, type Said } from '@/features/staff/said';

type Props = {
  action: (previous: Said, data: FormData) => Promise<Said>;
  /** What the button says will happen. */
  submit: ReactNode;
  kind?: 'go' | 'line' | 'stop' | 'link';
  big?: boolean;
  className?: string;
  /** Asked before anything happens, where it cannot be taken back by the same button. */
  sure?: string;
  /** What its fields were filled from. It moves on only by what is saved, or told, here. */
  seen?: string;
  children?: ReactNode;
};

/** A form that keeps what was typed when it is refused, and says beside its button how it went. */
export function SaidForm({ action, submit, kind = 'line', big = false, className, sure, seen, children }: Props) {
  const [from] = useState(seen);
  const [said, dispatch, busy] = useActionState(
    async (previous: Said, data: FormData): Promise<Said> => keepSeen(previous, await action(previous, data)),
    IDLE,
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => markField(form.current, said), [said]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy || (sure !== undefined && !window.confirm(sure))) return;
    const data = new FormData(event.currentTarget);
    startTransition(() => dispatch(data));
  };
  return (
    <form ref={form} onSubmit={send} className={className} noValidate>
      {from !== undefined && <input type="hidden" name="seen" value={said.seen ?? from} />}
      {children}
      <button type="submit" className={classOf(kind, big)} aria-disabled={busy || undefined}>
        {submit}
      </button>
      <Answer said={said} />
    </form>
  );
}

/** An answer that says nothing of it leaves it as it was. */
const keepSeen = ({ seen }: Said, answer: Said): Said =>
  seen === undefined || answer.seen !== undefined ? answer : { ...answer, seen };

const KINDS = { go: 'btn go', line: 'btn', stop: 'btn stop', link: 'lk' };
const classOf = (kind: NonNullable<Props['kind']>, big: boolean) => KINDS[kind] + (big ? ' big' : '');

/** Marks the field that was refused and goes to it. */
function markField(form: HTMLFormElement | null, said: Said): void {
  for (const marked of form?.querySelectorAll('[aria-invalid]') ?? []) marked.removeAttribute('aria-invalid');
  if (said.state !== 'refused' || !said.field) return;
  const field = form?.elements.namedItem(said.field);
  if (!(field instanceof HTMLElement)) return;
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}
