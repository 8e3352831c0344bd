'use client';

import { useRef, useState } from 'react';
import { copyText } from '@/components/admin/copy-text';
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
  const shown = useRef<HTMLElement>(null);
  const select = () => shown.current && getSelection()?.selectAllChildren(shown.current);
  const copy = () => void copyText(link, select).then(setCopied);
  return (
    <span className="pass-on">
      <code ref={shown}>{link}</code>
      <button type="button" className="btn" onClick={copy}>
        {copied ? 'Copied' : 'Copy the link'}
      </button>
    </span>
  );
}
