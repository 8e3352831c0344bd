import { SITE_ZONE } from '@/lib/clock';
import { whenIn } from './hour-words';
import type { Standing } from './standing';

/** Who approved it, who sent it and waits, who sent it back and why. */
export function ReviewState({ standing: { state, approval, sent, back }, now }: { standing: Standing; now: Date }) {
  const at = (it: string) => whenIn(new Date(it), SITE_ZONE, now);
  return (
    <>
      {approval && (
        <p className="quiet-text">
          Approved {at(approval.at)} by {approval.by ?? 'the desk'}, version {approval.number}.
          {approval.changes > 0 &&
            ` ${approval.changes === 1 ? '1 change' : `${approval.changes} changes`} since ${approval.changes === 1 ? 'waits' : 'wait'} for approval.`}
        </p>
      )}
      {sent && !approval && (
        <p className="quiet-text">
          {state !== 'in-review' && 'The changes wait for review. '}Sent {at(sent.at)} by {sent.by ?? 'somebody'}.
          {sent.words && <q className="said-words">{sent.words}</q>}
        </p>
      )}
      {back && (
        <p className="nb">
          <span>
            <b>
              {back.by ?? 'The desk'} sent it back {at(back.at)}.
            </b>{' '}
            {back.words}
          </span>
        </p>
      )}
    </>
  );
}
