import { useEffect, useState } from 'react';
import { z } from 'zod';
import { reasonWords } from '@/features/newsroom/drafts/reason-words';
import { SITE_ZONE } from '@/lib/clock';

/** So many stand beside the text; History has them all. */
const NEWEST = 30;

const revision = z.object({
  id: z.string(),
  number: z.number(),
  reason: z.string(),
  name: z.string().nullable(),
  words: z.number(),
  at: z.string(),
  by: z.object({ name: z.string() }).nullable(),
});
type Revision = z.output<typeof revision>;
const answer = z.object({ revisions: z.array(revision) });

/** The versions there are, the newest first. */
export function VersionList({ articleId }: { articleId: string }) {
  const versions = useVersions(articleId);
  return (
    <>
      <h3 className="sub">
        <span>Versions</span>
        <span>{Array.isArray(versions) ? versions.length : ''}</span>
      </h3>
      {Array.isArray(versions) && (
        <ul>
          {versions.slice(0, NEWEST).map((it) => (
            <VersionLine key={it.id} revision={it} />
          ))}
        </ul>
      )}
      <p className="all-versions">
        {versions === 'out-of-reach' && 'They cannot be read at the moment; they are safe on the server. '}
        {Array.isArray(versions) && versions.length === 0 ? (
          'None yet: one is kept at every publication, and on the way.'
        ) : (
          <a href={`/admin/articles/${articleId}/history`}>All versions</a>
        )}
      </p>
    </>
  );
}

function VersionLine({ revision: { number, reason, name, words, at, by } }: { revision: Revision }) {
  return (
    <li className="chk">
      <span className="faint">{number}</span>
      <b>{name ?? reasonWords(reason)}</b>
      <span className="faint">{day.format(new Date(at))}</span>
      <p>
        {words.toLocaleString('en-GB')} words{by && `, ${by.name}`}
      </p>
    </li>
  );
}

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: SITE_ZONE,
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

function useVersions(articleId: string): Revision[] | 'asked' | 'out-of-reach' {
  const [versions, setVersions] = useState<Revision[] | 'asked' | 'out-of-reach'>('asked');
  useEffect(() => {
    const leaving = new AbortController();
    listVersions(articleId, leaving.signal)
      .catch(() => 'out-of-reach' as const)
      .then((read) => leaving.signal.aborted || setVersions(read));
    return () => leaving.abort();
  }, [articleId]);
  return versions;
}

async function listVersions(articleId: string, signal: AbortSignal): Promise<Revision[] | 'out-of-reach'> {
  const response = await fetch(`/api/v1/drafts/${articleId}/revisions`, { signal });
  return response.ok ? answer.parse(await response.json()).revisions : 'out-of-reach';
}
