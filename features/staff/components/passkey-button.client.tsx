'use client';

import { useState } from 'react';
import { Icon } from '@/components/admin/icon';
import type { Knocked } from '@/features/staff/browser/knock';
import { enterByPasskey } from '@/features/staff/browser/passkeys';

type Props = {
  /** Only this person is let in. */
  as?: string;
  onAnswer: (answer: Knocked) => void;
};

/** The quickest way in, above the others. */
export function PasskeyButton({ as, onAnswer }: Props) {
  const [busy, setBusy] = useState(false);
  const enter = async () => {
    if (busy) return;
    setBusy(true);
    onAnswer(await enterByPasskey(as));
    setBusy(false);
  };
  return (
    <>
      <button type="button" className="btn go big" onClick={enter} aria-disabled={busy || undefined}>
        <Icon name="key" />
        Use your passkey
      </button>
      <p className="or">or</p>
    </>
  );
}
