import type { Metadata } from 'next';
import { openNewPiece } from '@/features/newsroom/editor/actions';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'New article' };

/** Asked for by a link, which makes nothing yet: the button does. */
export default async function NewArticlePage() {
  const staff = await requireStaff('article:create');
  return (
    <Desk staff={staff} current="/admin/articles">
      <div className="pad">
        <h1 className="h1">New article</h1>
        <p className="quiet-text">An empty piece of your own. Nobody outside can see it.</p>
        <form action={openNewPiece} className="new-article">
          <button type="submit" className="btn go big">
            Begin writing
          </button>
        </form>
      </div>
    </Desk>
  );
}
