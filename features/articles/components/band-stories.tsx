import type { Teaser } from '@/features/articles/article';
import { type BandLayout, pictureFirst } from '@/features/articles/band-layouts';
import { Headline } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { Ledger } from '@/features/articles/components/ledger';
import { TeaserByline } from '@/features/articles/components/teaser-byline';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { FollowingTeaser, PictureTeaser, SmallTeaser, Standfirst } from '@/features/articles/components/teasers';

/** The stories of a section's band, in one of its layouts. */
export function BandStories({ teasers, layout }: { teasers: Teaser[]; layout: BandLayout }) {
  switch (layout) {
    case 'broad':
      return <Broad teasers={teasers} />;
    case 'ledger':
      return <Ledger teasers={teasers} level={3} />;
    case 'right':
      return <Right teasers={teasers} />;
    case 'columns':
      return <Columns teasers={teasers} />;
    case 'left':
      return <Left teasers={teasers} />;
    case 'steps':
      return <Steps teasers={teasers} />;
    case 'alone':
      return <Alone teasers={teasers} />;
  }
}

type Props = { teasers: Teaser[] };

function Broad({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  return (
    <div className="band-field lg:grid-cols-10">
      {first && (
        <div className="lg:col-span-5">
          <PictureTeaser teaser={first} level={3} at="card" size="h2" within />
        </div>
      )}
      <Following teasers={others.slice(0, 3)} className="lg:col-span-3" />
      <Small teasers={others.slice(3, 7)} className="lg:col-span-2" />
    </div>
  );
}

function Right({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  return (
    <div className="band-field lg:grid-cols-10">
      {first && (
        <div className="hairline max-lg:before:hidden lg:order-2 lg:col-span-6">
          <PictureTeaser teaser={first} level={3} at="card" size="h2" within />
        </div>
      )}
      <Following teasers={others.slice(0, 3)} className="lg:order-1 lg:col-span-4 lg:before:hidden" />
    </div>
  );
}

function Left({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  return (
    <div className="band-field lg:grid-cols-10">
      {first && (
        <div className="lg:col-span-6">
          <PictureTeaser teaser={first} level={3} at="card" size="h2" within />
        </div>
      )}
      <Following teasers={others.slice(0, 3)} className="lg:col-span-4" />
    </div>
  );
}

function Steps({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  return (
    <div className="band-field lg:grid-cols-10">
      {first && (
        <div className="lg:col-span-4">
          <PictureTeaser teaser={first} level={3} at="card" within />
        </div>
      )}
      <Following teasers={others.slice(0, 2)} className="lg:col-span-3" />
      <Small teasers={others.slice(2, 5)} className="lg:col-span-3" />
    </div>
  );
}

function Alone({ teasers }: Props) {
  return teasers.slice(0, 1).map((teaser) => (
    <article key={teaser.id} lang={teaser.language} className="band-field lg:grid-cols-10">
      <div className="lg:col-span-4">
        <TeaserPicture teaser={teaser} at="card" />
      </div>
      <div className="max-md:border-0 max-md:pt-0 lg:col-span-6">
        <Kicker teaser={teaser} within />
        <Headline teaser={teaser} level={3} size="h2" />
        <Standfirst teaser={teaser} />
        <TeaserByline teaser={teaser} withPlace />
      </div>
    </article>
  ));
}

function Columns({ teasers }: Props) {
  return (
    <ul className="ruled-columns">
      {teasers.slice(0, 4).map((teaser) => (
        <li key={teaser.id}>
          <FollowingTeaser teaser={teaser} level={3} within />
        </li>
      ))}
    </ul>
  );
}

function Following({ teasers, className }: Props & { className: string }) {
  if (teasers.length === 0) return null;
  return (
    <ul className={`hairline ruled-stack max-md:before:hidden ${className}`}>
      {teasers.map((teaser) => (
        <li key={teaser.id}>
          <FollowingTeaser teaser={teaser} level={3} within />
        </li>
      ))}
    </ul>
  );
}

function Small({ teasers, className }: Props & { className: string }) {
  if (teasers.length === 0) return null;
  return (
    <ul className={`hairline ruled-stack max-lg:before:hidden ${className}`}>
      {teasers.map((teaser) => (
        <li key={teaser.id}>
          <SmallTeaser teaser={teaser} level={3} within />
        </li>
      ))}
    </ul>
  );
}
