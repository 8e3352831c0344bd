import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { SectionColours } from '@/features/newsroom/components/section-colours';
import { countNarrowed, listPath, readAsked } from '@/features/newsroom/lists/asked';
import { ListFilters } from '@/features/newsroom/lists/components/list-filters.client';
import { ListViews } from '@/features/newsroom/lists/components/list-views';
import { NothingThere } from '@/features/newsroom/lists/components/nothing-there';
import { PieceList } from '@/features/newsroom/lists/components/piece-list.client';
import { countAll, countViews, listChoices, listPieces, PAGE } from '@/features/newsroom/lists/queries';
import { findWithout } from '@/features/newsroom/lists/without';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage({ searchParams }: PageProps<'/admin/articles'>) {
  const staff = await requireStaff('article:read');
  const asked = readAsked(await searchParams);
  const now = new Date();
  const [{ lines, next }, counts, all, choices] = await Promise.all([
    listPieces(staff, asked, now),
    countViews(staff, now),
    countAll(staff, now),
    listChoices(asked),
  ]);
  const without = lines.length === 0 ? await findWithout(staff, asked, choices, now) : null;
  const trash = asked.view === 'trash';
  const shown = next ? `the first ${PAGE}` : `${lines.length} ${lines.length === 1 ? 'piece' : 'pieces'}`;
  return (
    <Desk staff={staff} current="/admin/articles" bar={<NewsroomBar staff={staff} />}>
      <SectionColours />
      <div className="pad">
        <header className="page-head">
          <h1 className="h1">{trash ? 'Trash' : 'Articles'}</h1>
          <span className="faint">{trash ? 'What lies here, readers do not see.' : `${all} pieces`}</span>
        </header>
        <ListViews asked={asked} all={all} counts={counts} />
        <ListFilters asked={asked} choices={choices} narrowed={countNarrowed(asked)}>
          {asked.after ? 'further pieces' : shown}
        </ListFilters>
        {lines.length === 0 ? (
          <NothingThere asked={asked} trash={trash} without={without} />
        ) : (
          <PieceList
            key={listPath(asked)}
            lines={lines}
            me={staff.id}
            trash={trash}
            letterKeys={staff.preferences.letterKeys}
            sections={choices.sections}
          />
        )}
        <nav className="steps" aria-label="Through the list">
          {asked.after && (
            <a className="btn" href={listPath({ ...asked, after: null })}>
              The first
            </a>
          )}
          {next && (
            <a className="btn" href={listPath({ ...asked, after: next })} rel="next">
              Further pieces
            </a>
          )}
        </nav>
      </div>
    </Desk>
  );
}
