import { Icon, type IconName } from '@/components/admin/icon';
import { useDeskPart } from '@/features/newsroom/editor/desk/desk-state';
import { SITE_ZONE } from '@/lib/clock';
import { whenIn } from './hour-words';
import type { Standing } from './standing';

const MARKS: Record<Standing['state'] | 'changed', { icon: IconName; look: string; words: string }> = {
  draft: { icon: 'draft', look: 'draft', words: 'Draft' },
  'in-review': { icon: 'review', look: 'rev', words: 'In review' },
  approved: { icon: 'approved', look: 'appr', words: 'Approved' },
  scheduled: { icon: 'scheduled', look: 'sched', words: 'Scheduled' },
  live: { icon: 'live', look: 'live', words: 'Live' },
  changed: { icon: 'changed', look: 'changed', words: 'Live, changed' },
  withdrawn: { icon: 'gone', look: 'gone', words: 'Withdrawn' },
};

/** Where the piece stands and since or until when: a shape, a word, then a colour. */
export function StandingMark() {
  const standing = useDeskPart((state) => state.standing);
  const { state, published, approval } = standing;
  const { icon, look, words } = MARKS[state === 'live' && (published?.changes ?? 0) > 0 ? 'changed' : state];
  const at = state === 'approved' ? approval?.at : state === 'scheduled' ? published?.at : undefined;
  return (
    <span className={`st ${look}`}>
      <Icon name={icon} />
      {words}
      {at && ` ${whenIn(new Date(at), SITE_ZONE, new Date(standing.now))}`}
    </span>
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
