'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Knocked, knock } from '@/features/staff/browser/knock';

type Props = {
  submit: string;
  recovery: boolean;
  onRecovery: (recovery: boolean) => void;
  onAnswer: (answer: Knocked) => void;
};

/** The second step: six digits of the authenticator, or a recovery code where the phone is lost. */
export function CodeStep({ submit, recovery, onRecovery, onAnswer }: Props) {
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of code is another field to be in
  useEffect(() => field.current?.focus(), [recovery]);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    const answer = await knock('sign-in/code', { code, recovery });
    setBusy(false);
    if (!answer.ok) field.current?.select();
    onAnswer(answer);
  };
  return (
    <form onSubmit={send} className="door-form" noValidate>
      <div className="field">
        <div className="lab">
          <label htmlFor={id}>{recovery ? 'Recovery code' : 'Code'}</label>
          <span>{recovery ? 'each works once' : 'changes every 30 seconds'}</span>
        </div>
        <input
          {...{ ref: field, id, name: 'code', autoComplete: recovery ? 'off' : 'one-time-code', required: true }}
          {...{ className: 'in digits', inputMode: recovery ? 'text' : 'numeric', spellCheck: false }}
          key={String(recovery)}
        />
      </div>
      <button type="submit" className="btn go big" aria-disabled={busy || undefined}>
        {submit}
      </button>
      <p className="hint">
        {recovery ? 'Phone found? ' : 'Phone lost? '}
        <button type="button" className="lk" onClick={() => onRecovery(!recovery)}>
          {recovery ? 'Use the six digits' : 'Use a recovery code'}
        </button>
      </p>
    </form>
  );
}
