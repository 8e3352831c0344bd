import { type Asked, listPath, readAsked } from '@/features/newsroom/lists/asked';
import type { ViewCounts } from '@/features/newsroom/lists/queries';

type Props = { asked: Asked; all: string; counts: ViewCounts };

/** Ways to what one looks for most, each with how much is behind it. */
export function ListViews({ asked, all, counts }: Props) {
  const views = [
    { name: 'All', path: listPath({}), count: all },
    { name: 'Mine', path: listPath({ view: 'mine' }), count: counts.mine },
    { name: 'To review', path: listPath({ view: 'review' }), count: counts.review },
    { name: 'Scheduled', path: listPath(readAsked({ state: 'scheduled' })), count: counts.scheduled },
    { name: 'Live, changed', path: listPath(readAsked({ state: 'changed' })), count: counts.changed },
    { name: 'Trash', path: listPath({ view: 'trash' }), count: counts.trash },
  ];
  const here = listPath({ ...asked, after: null });
  return (
    <nav className="views" aria-label="Views">
      {views.map(({ name, path, count }) => (
        <a key={name} href={path} aria-current={here === path ? 'page' : undefined}>
          {name} <span className="faint">{count}</span>
        </a>
      ))}
    </nav>
  );
}
