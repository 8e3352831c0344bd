import type { Teaser } from '@/features/articles/article';
import { Headline, type Level } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserByline } from '@/features/articles/components/teaser-byline';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { tie } from '@/features/articles/typography';
import type { placements } from '@/features/media/placements';

type Props = { teaser: Teaser; level: Level; within?: boolean };

/** Picture, kicker, headline, standfirst, byline. */
export function PictureTeaser({
  teaser,
  level,
  within = false,
  at,
  size = 'h3',
}: Props & { at: keyof typeof placements; size?: 'h2' | 'h3' }) {
  return (
    <article lang={teaser.language}>
      {teaser.picture && (
        <div className="mb-3">
          <TeaserPicture teaser={teaser} at={at} />
        </div>
      )}
      <Kicker teaser={teaser} within={within} />
      <Headline teaser={teaser} level={level} size={size} />
      <Standfirst teaser={teaser} />
      <TeaserByline teaser={teaser} withPlace />
    </article>
  );
}

/** Kicker, headline, standfirst, byline. */
export function TextTeaser({ teaser, level, within = false }: Props) {
  return (
    <article lang={teaser.language}>
      <Kicker teaser={teaser} within={within} />
      <Headline teaser={teaser} level={level} size="h3" />
      <Standfirst teaser={teaser} />
      <TeaserByline teaser={teaser} withPlace />
    </article>
  );
}

/** A text teaser that is a bare headline where there is no room beside the first story of its band. */
export function FollowingTeaser({ teaser, level, within = false }: Props) {
  return (
    <article lang={teaser.language}>
      <div className="max-lg:hidden">
        <Kicker teaser={teaser} within={within} />
      </div>
      <Headline teaser={teaser} level={level} size="shrinking" />
      <div className="max-lg:hidden">
        <Standfirst teaser={teaser} />
        <TeaserByline teaser={teaser} />
      </div>
    </article>
  );
}

/** Kicker and a small headline: one of many. */
export function SmallTeaser({ teaser, level, within = false }: Props) {
  return (
    <article lang={teaser.language}>
      <div className="max-lg:hidden">
        <Kicker teaser={teaser} within={within} />
      </div>
      <Headline teaser={teaser} level={level} size="h4" />
    </article>
  );
}

/** The name speaks first, the headline is set light. */
export function OpinionTeaser({ teaser, level }: Props) {
  return (
    <article lang={teaser.language}>
      <p className="mb-1.5 font-serif text-h4 font-[500] text-accent italic">{teaser.bylines[0]?.author.name}</p>
      <Headline teaser={teaser} level={level} size="opinion" />
      <Standfirst teaser={teaser} />
    </article>
  );
}

export function Standfirst({ teaser }: { teaser: Teaser }) {
  if (!teaser.standfirst) return null;
  return <p className="mt-2 font-serif text-standfirst text-pretty text-ink-2">{tie(teaser.standfirst)}</p>;
}
