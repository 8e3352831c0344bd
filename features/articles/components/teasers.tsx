import type { Teaser } from '@/features/articles/article';
import { Advertisement } from '@/features/articles/components/advertisement';
import { Headline, type Level } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserByline } from '@/features/articles/components/teaser-byline';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { listed } from '@/features/articles/sign-off';
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
      <Headline teaser={teaser} level={level} size={size} labelled />
      <Standfirst teaser={teaser} />
      <TeaserByline teaser={teaser} withPlace />
    </article>
  );
}

/** Kicker, headline, standfirst, byline; on a phone the standfirst may go. */
export function TextTeaser({ teaser, level, within = false, shortening = false }: Props & { shortening?: boolean }) {
  return (
    <article lang={teaser.language}>
      <Kicker teaser={teaser} within={within} />
      <Headline teaser={teaser} level={level} size="h3" labelled />
      <div className={shortening ? 'max-md:hidden' : undefined}>
        <Standfirst teaser={teaser} />
      </div>
      <TeaserByline teaser={teaser} withPlace />
    </article>
  );
}

type FollowingProps = Props & {
  /** No room for its standfirst. */
  cut?: boolean;
  /** A small picture beside it, on a desk. */
  withThumb?: boolean;
};

/** A text teaser that is a bare headline where there is no room beside the first story of its band. */
export function FollowingTeaser({ teaser, level, within = false, cut = false, withThumb = false }: FollowingProps) {
  const text = (
    <>
      <div className="max-md:hidden">
        <Kicker teaser={teaser} within={within} />
      </div>
      <Advertisement teaser={teaser} className="md:hidden" />
      <Headline teaser={teaser} level={level} size="shrinking" labelled />
      <div className="max-md:hidden">
        {!cut && <Standfirst teaser={teaser} />}
        <TeaserByline teaser={teaser} />
      </div>
    </>
  );
  if (!withThumb || !teaser.picture) return <article lang={teaser.language}>{text}</article>;
  return (
    <article lang={teaser.language} className="md:grid md:grid-cols-[minmax(0,1fr)_96px] md:gap-x-4">
      <div>{text}</div>
      <div className="max-md:hidden">
        <TeaserPicture teaser={teaser} at="smallThumb" />
      </div>
    </article>
  );
}

/** Kicker and a small headline: one of many. */
export function SmallTeaser({ teaser, level, within = false, signed = false }: Props & { signed?: boolean }) {
  return (
    <article lang={teaser.language}>
      <div className="max-md:hidden">
        <Kicker teaser={teaser} within={within} />
      </div>
      <Advertisement teaser={teaser} className="md:hidden" />
      <Headline teaser={teaser} level={level} size="h4" labelled />
      {signed && (
        <div className="max-md:hidden">
          <TeaserByline teaser={teaser} />
        </div>
      )}
    </article>
  );
}

/** The name speaks first, the headline is set light. */
export function OpinionTeaser({ teaser, level }: Props) {
  const names = teaser.bylines.map((byline) => byline.author.name);
  return (
    <article lang={teaser.language}>
      <p className="mb-1.5 font-serif text-h4 font-[500] text-accent italic">{listed(names, teaser.language)}</p>
      <Headline teaser={teaser} level={level} size="opinion" labelled />
      {teaser.standfirst && (
        <p className="mt-2 font-serif text-[1rem] leading-[1.42] text-pretty text-ink-2">{tie(teaser.standfirst)}</p>
      )}
    </article>
  );
}

export function Standfirst({ teaser }: { teaser: Teaser }) {
  if (!teaser.standfirst) return null;
  return <p className="mt-2 font-serif text-standfirst text-pretty text-ink-2">{tie(teaser.standfirst)}</p>;
}
