import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/admin/icon';
import type { PieceState } from '@/features/staff/permissions';

const MARKS: Record<PieceState | 'changed', { look: string; icon: IconName; words: string }> = {
  draft: { look: 'draft', icon: 'draft', words: 'Draft' },
  'in-review': { look: 'rev', icon: 'review', words: 'In review' },
  approved: { look: 'appr', icon: 'approved', words: 'Approved' },
  scheduled: { look: 'sched', icon: 'scheduled', words: 'Scheduled' },
  live: { look: 'live', icon: 'live', words: 'Live' },
  changed: { look: 'changed', icon: 'changed', words: 'Live, changed' },
  withdrawn: { look: 'gone', icon: 'gone', words: 'Withdrawn' },
};

type Props = {
  state: PieceState;
  /** Readers see an older text. */
  changed?: boolean;
  /** Since or until when. */
  children?: ReactNode;
};

/** Where a piece stands: a shape, a word, and only then a colour. */
export function StateMark({ state, changed = false, children }: Props) {
  const { look, icon, words } = MARKS[changed ? 'changed' : state];
  return (
    <span className={`st ${look}`}>
      <Icon name={icon} />
      {words}
      {children}
    </span>
  );
}

export const stateWords = (state: keyof typeof MARKS) => MARKS[state].words;
