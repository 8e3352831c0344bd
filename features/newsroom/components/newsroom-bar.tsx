import { Icon } from '@/components/admin/icon';
import { openNewPiece } from '@/features/newsroom/editor/actions';
import { Palette } from '@/features/newsroom/palette/palette.client';
import type { SignedIn } from '@/features/staff/guard';
import { may } from '@/features/staff/permissions';
import { railFor } from '@/features/staff/rail';

/** In the bar above: find or do something, and a new article. */
export function NewsroomBar({ staff }: { staff: SignedIn }) {
  const mayWrite = may(staff, 'article:create');
  const places = railFor(staff).flatMap(({ entries }) => entries.map(({ path, name }) => ({ path, name })));
  return (
    <>
      <Palette
        places={places}
        mayWrite={mayWrite}
        letterKeys={staff.preferences.letterKeys}
        newPiece={mayWrite ? openNewPiece : undefined}
      />
      {mayWrite && (
        <form action={openNewPiece} className="new-piece">
          <button type="submit" className="btn">
            <Icon name="plus" />
            New article
            <span className="k" aria-hidden="true">
              N
            </span>
          </button>
        </form>
      )}
    </>
  );
}
