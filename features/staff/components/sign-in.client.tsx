'use client';

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Field } from '@/components/admin/field';
import { type Knocked, knock } from '@/features/staff/browser/knock';
import { CodeStep } from '@/features/staff/components/code-step.client';
import { Door } from '@/features/staff/components/door';
import { PasskeyButton } from '@/features/staff/components/passkey-button.client';
import { Problem } from '@/features/staff/components/problem';

type Props = {
  /** Where to go afterwards: a path of the newsroom. */
  back: string;
  /** Whether this address is one that passkeys can be for. */
  passkeys: boolean;
  children?: ReactNode;
};
type Step = 'password' | 'code' | 'recovery';

/** Password, then the six digits; or a passkey, which is both. */
export function SignIn({ back, passkeys, children }: Props) {
  const [step, setStep] = useState<Step>('password');
  const [problem, setProblem] = useState('');
  const answered = (answer: Knocked) => {
    setProblem(answer.ok ? '' : answer.words);
    if (answer.ok && answer.who) return window.location.assign(back);
    if (answer.ok) setStep('code');
    else if (answer.problem === 'too-late' || answer.problem === 'used-code') setStep('password');
  };
  if (step !== 'password') {
    return (
      <Door {...WORDS[step]}>
        <CodeStep
          submit="Sign in"
          recovery={step === 'recovery'}
          onRecovery={(recovery) => setStep(recovery ? 'recovery' : 'code')}
          onAnswer={answered}
        />
        <Problem words={problem} />
      </Door>
    );
  }
  return (
    <Door title="Sign in" lead={back === '/admin' ? undefined : 'Afterwards you are back where you were.'}>
      {children}
      <div className="door-form">
        {passkeys && <PasskeyButton onAnswer={answered} />}
        <PasswordForm onAnswer={answered} alone={!passkeys} />
      </div>
      <Problem words={problem} />
      <p className="hint door-way">No account? The publisher invites people; nobody can register here.</p>
    </Door>
  );
}

const WORDS = {
  code: { title: 'Six digits', lead: 'From the authenticator on your phone.' },
  recovery: { title: 'A recovery code', lead: 'One of those you printed when you set up the second step.' },
};

function PasswordForm({ onAnswer, alone }: { onAnswer: (answer: Knocked) => void; alone: boolean }) {
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const { email = '', password = '' } = Object.fromEntries(new FormData(event.currentTarget));
    const answer = await knock('sign-in', { email, password });
    setBusy(false);
    onAnswer(answer);
    if (!answer.ok) form.current?.querySelector<HTMLInputElement>('[name=password]')?.select();
  };
  const forgotten = <a href="/admin/forgotten">Forgotten</a>;
  return (
    <form ref={form} onSubmit={send} className="door-form" noValidate>
      <Field id="email" name="email" label="E-mail" type="email" autoComplete="username webauthn" required />
      <Field
        {...{ id: 'password', name: 'password', label: 'Password', type: 'password', required: true }}
        {...{ autoComplete: 'current-password', aside: forgotten }}
      />
      <button type="submit" className={alone ? 'btn go big' : 'btn big'} aria-disabled={busy || undefined}>
        Continue
        <span className="k">then the six digits</span>
      </button>
    </form>
  );
}
