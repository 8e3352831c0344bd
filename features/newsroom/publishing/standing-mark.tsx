import { Icon } from '@/components/admin/icon';
import { StateMark } from '@/features/newsroom/components/state-mark';
import { useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { SITE_ZONE } from '@/lib/clock';
import { whenIn } from './hour-words';

/** Where the piece stands and since or until when: a shape, a word, then a colour. */
export function StandingMark() {
  const standing = useDeskPart((state) => state.standing);
  const { state, published, approval } = standing;
  const at = state === 'approved' ? approval?.at : state === 'scheduled' ? published?.at : undefined;
  return (
    <StateMark state={state} changed={state === 'live' && (published?.changes ?? 0) > 0}>
      {at && ` ${whenIn(new Date(at), SITE_ZONE, new Date(standing.now))}`}
    </StateMark>
  );
}

/** Beside the state, whenever there is one. */
export function EmbargoMark() {
  const { embargo, now } = useDeskPart((state) => state.standing);
  if (!embargo) return null;
  return (
    <span className="faint embargo-mark">
      <Icon name="lock" />
      Embargo {whenIn(new Date(embargo.at), SITE_ZONE, new Date(now))}
    </span>
  );
}
