'use client';

import { type FormEvent, useState } from 'react';
import { Field } from '@/components/admin/field';
import { renewRecoveryCodes } from '@/features/staff/account/actions';
import { Problem } from '@/features/staff/components/problem';
import { RecoveryCodes } from '@/features/staff/components/recovery-codes';

/** New recovery codes for the password; the old ones open nothing from then on. */
export function RenewCodes() {
  const [codes, setCodes] = useState<string[]>([]);
  const [problem, setProblem] = useState('');
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const renewed = await renewRecoveryCodes(String(new FormData(event.currentTarget).get('password') ?? ''));
    setCodes(renewed.ok ? renewed.recoveryCodes : []);
    setProblem(renewed.ok ? '' : renewed.words);
  };
  return (
    <>
      <form onSubmit={send} className="slip-form" noValidate>
        <Field
          {...{ id: 'renew-password', name: 'password', label: 'Your password', type: 'password' }}
          {...{ autoComplete: 'current-password', required: true }}
        />
        <button type="submit" className="btn">
          New recovery codes
        </button>
      </form>
      <Problem words={problem} />
      <div role="status">{codes.length > 0 && <RecoveryCodes codes={codes} />}</div>
    </>
  );
}
