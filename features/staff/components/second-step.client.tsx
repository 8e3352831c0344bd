'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Field } from '@/components/admin/field';
import { beginSecondStep, finishSecondStep } from '@/features/staff/account/actions';
import { Problem } from '@/features/staff/components/problem';
import { Qr } from '@/features/staff/components/qr';
import { RecoveryCodes } from '@/features/staff/components/recovery-codes';

type Begun = { uri: string; recoveryCodes: string[] };
type Step = { at: 'password' } | ({ at: 'scan' } & Begun) | { at: 'codes'; recoveryCodes: string[] };

/** Sets up the second step: the password, the picture and a first code, then the recovery codes to print. */
export function SecondStep({ email, children }: { email: string; children?: ReactNode }) {
  const [step, setStep] = useState<Step>({ at: 'password' });
  if (step.at === 'password') {
    return (
      <Password email={email} onBegun={(begun) => setStep({ at: 'scan', ...begun })}>
        {children}
      </Password>
    );
  }
  if (step.at === 'scan') return <Scan {...step} onDone={() => setStep({ ...step, at: 'codes' })} />;
  return <Codes codes={step.recoveryCodes} />;
}

type PasswordProps = { email: string; onBegun: (begun: Begun) => void; children: ReactNode };

function Password({ email, onBegun, children }: PasswordProps) {
  const [problem, send] = useSending(async (data) => {
    const begun = await beginSecondStep(String(data.get('password') ?? ''));
    if (!begun.ok) return begun.words;
    onBegun(begun);
    return '';
  });
  return (
    <form onSubmit={send} className="door-form" noValidate>
      {children}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Field
        {...{ id: 'password', name: 'password', label: 'Your password', type: 'password' }}
        {...{ autoComplete: 'current-password', required: true }}
      />
      <button type="submit" className="btn go big">
        Begin
      </button>
      <Problem words={problem} />
    </form>
  );
}

function Scan({ uri, onDone }: { uri: string; onDone: () => void }) {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const [problem, send] = useSending(async (data) => {
    const turned = await finishSecondStep(String(data.get('code') ?? ''));
    if (!turned.ok) return turned.words;
    onDone();
    return '';
  });
  return (
    <div className="second-step">
      <Qr text={uri} label="For the camera of your phone" />
      <form ref={field} onSubmit={send} className="door-form" noValidate>
        <p>Scan it with an authenticator on your phone, or type this into it:</p>
        <p className="secret">{secret.replace(/(.{4})/g, '$1 ').trim()}</p>
        <Field
          {...{ id: 'code', name: 'code', label: 'The six digits it shows', className: 'in digits', required: true }}
          {...{ inputMode: 'numeric', autoComplete: 'one-time-code', spellCheck: false }}
        />
        <button type="submit" className="btn go big">
          That is it
        </button>
        <Problem words={problem} />
      </form>
    </div>
  );
}

function Codes({ codes }: { codes: string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="door-form">
      <h2 className="h2" ref={heading} tabIndex={-1}>
        Your second step is set up. Print these.
      </h2>
      <RecoveryCodes codes={codes} />
      <div className="door-steps">
        <a className="btn go" href="/admin">
          I have them: to the newsroom
        </a>
        <button type="button" className="btn" onClick={() => window.print()}>
          Print
        </button>
      </div>
    </div>
  );
}

/** Sends a form once at a time; answers why it was refused. */
function useSending(work: (data: FormData) => Promise<string>) {
  const [problem, setProblem] = useState('');
  const busy = useRef(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    setProblem(await work(new FormData(event.currentTarget)));
    busy.current = false;
  };
  return [problem, send] as const;
}
