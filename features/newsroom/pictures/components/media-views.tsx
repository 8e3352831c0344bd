import { type AskedMedia, type MediaView, mediaPath } from '@/features/newsroom/pictures/asked';

type Counts = Record<'all' | 'notReady' | 'ending' | 'unused' | 'trash' | 'documents', number>;

/** Ways to what one looks for most, each with how much is behind it. */
export function MediaViews({ asked, counts, documents }: { asked: AskedMedia; counts: Counts; documents: boolean }) {
  const views: { view: MediaView; name: string; count: number }[] = [
    { view: 'all', name: 'All', count: counts.all },
    { view: 'not-ready', name: 'Not ready', count: counts.notReady },
    { view: 'ending', name: 'Rights end soon', count: counts.ending },
    { view: 'unused', name: 'Unused', count: counts.unused },
    ...(documents ? [{ view: 'documents' as const, name: 'Documents', count: counts.documents }] : []),
    { view: 'trash', name: 'Trash', count: counts.trash },
  ];
  return (
    <nav className="views" aria-label="Views">
      {views.map(({ view, name, count }) => (
        <a key={view} href={mediaPath({ view })} aria-current={asked.view === view ? 'page' : undefined}>
          {name} <span className="faint">{count}</span>
        </a>
      ))}
    </nav>
  );
}
