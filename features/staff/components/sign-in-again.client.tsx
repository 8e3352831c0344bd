'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Knocked, knock } from '@/features/staff/browser/knock';
import { CodeStep } from '@/features/staff/components/code-step.client';
import { PasskeyButton } from '@/features/staff/components/passkey-button.client';
import { Problem } from '@/features/staff/components/problem';

type Props = {
  /** Who was signed in here: nobody else is let in from this page. */
  staff: { id: string; email: string };
  /** What is kept and since when, in a sentence or two. */
  children: ReactNode;
  /** Rows of what is known: last saved on the server, kept on this device … */
  facts: { name: string; value: string }[];
  passkeys: boolean;
  /** At the left of the foot: a way to take the text along. */
  aside?: ReactNode;
  onBack: () => void;
  onClose: () => void;
};
type Step = 'password' | 'code' | 'recovery';

/** Signs the same person in again within the page that they write in. */
export function SignInAgain({ staff, facts, passkeys, aside, onBack, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<Step>('password');
  const [problem, setProblem] = useState('');
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const answered = (answer: Knocked) => {
    setProblem(answer.ok ? '' : wordsFor(answer, staff.email));
    if (answer.ok && answer.who) onBack();
    else if (answer.ok) setStep('code');
    else if (answer.problem === 'too-late' || answer.problem === 'used-code') setStep('password');
  };
  const heading = `${id}-heading`;
  return (
    <dialog ref={dialog} className="dlg again" aria-labelledby={heading} onClose={onClose}>
      <div className="dlg-body">
        <h1 className="h1" id={heading}>
          You were signed out. Nothing is lost.
        </h1>
        <div className="again-words">{children}</div>
        <Facts facts={[...facts, { name: 'Signing in as', value: staff.email }]} />
        {step === 'password' && passkeys && <PasskeyButton as={staff.id} onAnswer={answered} />}
        {step === 'password' ? (
          <PasswordStep id={id} email={staff.email} onAnswer={answered} />
        ) : (
          <CodeStep
            submit="Sign in and save"
            recovery={step === 'recovery'}
            onRecovery={(recovery) => setStep(recovery ? 'recovery' : 'code')}
            onAnswer={answered}
          />
        )}
        <Problem words={problem} />
      </div>
      <footer>
        <div className="say">{aside}</div>
        {step === 'password' && (
          <button type="submit" form={`${id}-form`} className={passkeys ? 'btn' : 'btn go'}>
            Sign in and save
          </button>
        )}
      </footer>
    </dialog>
  );
}

function Facts({ facts }: Pick<Props, 'facts'>) {
  return (
    <dl className="again-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type StepProps = { id: string; email: string; onAnswer: (answer: Knocked) => void };

function PasswordStep({ id, email, onAnswer }: StepProps) {
  const field = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    onAnswer(await knock('sign-in', { email, password: field.current?.value ?? '' }));
    busy.current = false;
    field.current?.select();
  };
  return (
    <form id={`${id}-form`} onSubmit={send} className="door-form" noValidate>
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <div className="field">
        <div className="lab">
          <label htmlFor={`${id}-password`}>Password</label>
        </div>
        <input
          {...{ ref: field, id: `${id}-password`, className: 'in', type: 'password', required: true }}
          autoComplete="current-password"
        />
      </div>
    </form>
  );
}

function wordsFor({ problem, words }: { problem: string; words: string }, email: string): string {
  if (problem !== 'somebody-else') return words;
  return `This is somebody else’s passkey. What is kept here was written by ${email}: only they can save it.`;
}
