import { reasonWords } from '@/features/newsroom/drafts/reason-words';
import type { RevisionLine } from '@/features/newsroom/drafts/revisions';
import type { PieceState } from '@/features/staff/permissions';
import { hourOf, longDayOf } from '@/features/words/dates';
import { groupBy } from '@/lib/group-by';

type Props = {
  articleId: string;
  revisions: RevisionLine[];
  chosen: string | null;
  me: string;
  state: PieceState;
};

const FOR_READERS: Partial<Record<PieceState, string>> = { live: 'what readers see', scheduled: 'what goes live' };

/** Every version there is, newest first; none of them can be changed or deleted. */
export function Versions({ articleId, revisions, chosen, me, state }: Props) {
  const forReaders = FOR_READERS[state];
  return (
    <nav className="versions" aria-label="Versions">
      {groupBy(revisions, ({ at }) => longDayOf(at, 'en')).map(([day, within]) => (
        <section key={day}>
          <h2 className="h2">{day}</h2>
          <ul>
            {within.map((revision) => (
              <li key={revision.id}>
                <a
                  className="version"
                  href={`/admin/articles/${articleId}/history?version=${revision.id}`}
                  aria-current={revision.id === chosen ? 'true' : undefined}
                >
                  <span className="faint">{hourOf(revision.at, 'en')}</span>
                  <span>
                    <b>{revision.name ? `‘${revision.name}’` : reasonWords(revision.reason)}</b>
                    {revision.isLive && forReaders && (
                      <span className={`st ${state === 'live' ? 'live' : 'sched'}`}>&nbsp;· {forReaders}</span>
                    )}
                    <span className="hint">
                      {writersOf(revision, me)} · version {revision.number} · {revision.words.toLocaleString('en-GB')}{' '}
                      words
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="hint">Versions cannot be changed or deleted. J and K go to the next and previous difference.</p>
    </nav>
  );
}

function writersOf({ by, writers }: RevisionLine, me: string): string {
  const people = writers.length > 0 ? writers : by ? [by] : [];
  return (
    people.map(({ id, name }) => (id === me ? 'You' : (name.split(' ')[0] ?? name))).join(', ') || 'Nobody signed in'
  );
}
