'use client';

import { useState } from 'react';
import type { Said } from '@/features/staff/said';

/** How it went, read out when it changes; with a link that is to be passed on, where there is one. */
export function Answer({ said }: { said: Said }) {
  return (
    <div role="status" className="answer">
      {said.state !== 'idle' && (
        <p className={said.state === 'refused' ? 'says bad' : 'says'}>
          {said.words}
          {said.state === 'done' && said.link && <PassOn link={said.link} />}
        </p>
      )}
    </div>
  );
}

function PassOn({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <span className="pass-on">
      <code>{link}</code>
      <button type="button" className="btn" onClick={copy}>
        {copied ? 'Copied' : 'Copy the link'}
      </button>
    </span>
  );
}
