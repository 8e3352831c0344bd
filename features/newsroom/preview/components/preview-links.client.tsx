'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { send } from '@/features/newsroom/components/send';
import type { PreviewLine } from '@/features/newsroom/preview/queries';
import { SITE_ZONE } from '@/lib/clock';

type Props = { articleId: string; links: PreviewLine[] };
const made = z.object({ address: z.string() });

/** Links for people outside: made, counted, ended. An address is told once, when it is made. */
export function PreviewLinks({ articleId, links }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState<{ words: string; address?: string } | null>(null);
  const share = async (data: FormData) => {
    const body = { note: String(data.get('note') ?? ''), days: Number(data.get('days')) };
    const answered = await send(`/api/v1/drafts/${articleId}/previews`, body);
    const read = made.safeParse(answered.ok ? answered.body : null);
    if (read.success) setSaid({ words: 'Copy it now; it is not shown again.', address: read.data.address });
    else setSaid({ words: answered.ok ? 'No link was made.' : answered.words });
    router.refresh();
  };
  const end = async (id: string) => {
    const answered = await send(`/api/v1/drafts/${articleId}/previews/${id}`, {}, 'DELETE');
    setSaid({ words: answered.ok ? 'That link leads nowhere any more.' : answered.words });
    router.refresh();
  };
  return (
    <section aria-label="Links for outsiders">
      <h2 className="h2">For somebody outside</h2>
      <form action={share} className="share-form">
        <label className="field">
          <span className="lab">For whom</span>
          <input className="in" name="note" maxLength={200} placeholder="Ingvild Aasrum, to check her words" />
        </label>
        <label className="field">
          <span className="lab">Open for</span>
          <select className="in" name="days" defaultValue="3">
            <option value="1">a day</option>
            <option value="3">3 days</option>
            <option value="7">a week</option>
            <option value="30">30 days</option>
          </select>
        </label>
        <button type="submit" className="btn">
          Make a link
        </button>
      </form>
      <div role="status">
        {said && <p className="hint">{said.words}</p>}
        {said?.address && (
          <input
            className="in"
            aria-label="The link"
            readOnly
            value={said.address}
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
      <ul className="rows preview-links">
        {links.map((link) => (
          <li key={link.id}>
            <span>
              {link.note || 'For nobody in particular'}
              <span className="hint">
                {WORDS[link.state]} {day.format(new Date(link.until))} · {link.views}{' '}
                {link.views === 1 ? 'view' : 'views'}
                {link.by && ` · ${link.by}`}
              </span>
            </span>
            {link.state === 'open' && (
              <button
                type="button"
                className="lk"
                onClick={() => end(link.id)}
                aria-label={`End the link ${link.note && `for ${link.note}`}`}
              >
                End
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const WORDS = { open: 'Open until', ended: 'Ended', revoked: 'Taken back; would have ended' } as const;
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: SITE_ZONE,
  ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
});
