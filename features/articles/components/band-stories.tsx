import type { Teaser } from '@/features/articles/article';
import { type BandLayout, pictureFirst } from '@/features/articles/band-layouts';
import { Ledger } from '@/features/articles/components/ledger';
import { FollowingTeaser, PictureTeaser, SmallTeaser } from '@/features/articles/components/teasers';

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
