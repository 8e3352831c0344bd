import { useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { Deeds } from './deeds';
import { fullHour } from './hour-words';
import { LaterChanges } from './later-changes';
import { ReviewState } from './review-state';

/** On top of the piece: where it stands, what waits, and what may be done about it. */
export function PieceStanding() {
  const standing = useDeskPart((state) => state.standing);
  const now = new Date(standing.now);
  const { published, embargo, withdrawn, wasSeen, state } = standing;
  return (
    <div className="grp">
      <dl className="facts">
        <dt>{wasSeen ? 'Live since' : 'Goes live'}</dt>
        <dd>{published ? fullHour(published.at) : wasSeen && withdrawn ? 'not any more' : 'not planned yet'}</dd>
        {published?.updatedAt && <Fact name="Updated" at={published.updatedAt} />}
        {published?.unpublishAt && <Fact name="Taken down" at={published.unpublishAt} />}
        {withdrawn && (
          <>
            <dt>Withdrawn</dt>
            <dd>
              {fullHour(withdrawn.at)}
              {withdrawn.why && <span className="faint facts-why">{withdrawn.why}</span>}
            </dd>
          </>
        )}
        {!wasSeen && (
          <>
            <dt>Embargo</dt>
            <dd>{embargo ? <b>{fullHour(embargo.at)}</b> : 'none'}</dd>
          </>
        )}
      </dl>
      {(state === 'scheduled' || state === 'live') && <LaterChanges standing={standing} now={now} />}
      <ReviewState standing={standing} now={now} />
      <Deeds standing={standing} />
    </div>
  );
}

const Fact = ({ name, at }: { name: string; at: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{fullHour(at)}</dd>
  </>
);
