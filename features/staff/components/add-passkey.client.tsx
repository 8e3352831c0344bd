'use client';

import { type FormEvent, useState } from 'react';
import { Field } from '@/components/admin/field';
import { addPasskey, passkeyToMake } from '@/features/staff/account/actions';
import { makePasskey } from '@/features/staff/browser/passkeys';
import { Answer } from '@/features/staff/components/answer.client';
import { done, IDLE, refused, type Said } from '@/features/staff/said';

/** Has this device make a passkey and gives it a name to know it by. */
export function AddPasskey() {
  const [said, setSaid] = useState<Said>(IDLE);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answer = await add(String(new FormData(form).get('name') ?? ''));
    setSaid(answer);
    if (answer.state === 'done') form.reset();
  };
  return (
    <form onSubmit={send} className="slip-form" noValidate>
      <Field id="passkey-name" name="name" label="A name for this device" placeholder="Laptop" required />
      <button type="submit" className="btn">
        Add a passkey
      </button>
      <Answer said={said} />
    </form>
  );
}

async function add(name: string): Promise<Said> {
  if (!name.trim()) return refused('Give it a name that you will know it by.');
  const asked = await passkeyToMake();
  if (!asked.ok) return refused(asked.words);
  const response = await makePasskey(asked.options);
  if (!response) return refused('The device made none: it was not confirmed, or it holds one for you already.');
  const kept = await addPasskey({ name, response });
  return kept.ok ? done('Added. From now on it opens the newsroom.') : refused(kept.words);
}
