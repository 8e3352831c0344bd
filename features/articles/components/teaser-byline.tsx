import type { Teaser } from '@/features/articles/article';
import { listed } from '@/features/articles/sign-off';

/** "Mara Lindqvist-Øye · Kolvik" */
export function TeaserByline({ teaser, withPlace = false }: { teaser: Teaser; withPlace?: boolean }) {
  const names = teaser.bylines.map((byline) => byline.author.name);
  if (names.length === 0) return null;
  const place = withPlace && teaser.bylines[0]?.place;
  return (
    <p className="mt-2.5 text-meta text-ink-3">
      <span className="font-[600] text-ink-2">{listed(names, teaser.language)}</span>
      {place && ` · ${place}`}
    </p>
  );
}
