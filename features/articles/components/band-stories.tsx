import type { Teaser } from '@/features/articles/article';
import { type BandLayout, pictureFirst } from '@/features/articles/band-layouts';
import { Following, Small } from '@/features/articles/components/band-stacks';
import { Headline } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { Ledger } from '@/features/articles/components/ledger';
import { TeaserByline } from '@/features/articles/components/teaser-byline';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { FollowingTeaser, PictureTeaser, Standfirst } from '@/features/articles/components/teasers';
import { type Fitted, fitInto, heightOf, stackHeight } from '@/features/articles/copyfit';
import { isWorthy } from '@/features/articles/front-pins';

/** The stories of a section's band, in one of its layouts. */
export function BandStories({ teasers, layout }: { teasers: Teaser[]; layout: BandLayout }) {
  switch (layout) {
    case 'broad':
      return <Broad teasers={teasers} />;
    case 'ledger':
      return <Ledger teasers={teasers.slice(0, IN_A_LEDGER)} level={3} />;
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

const IN_A_LEDGER = 5;

type Props = { teasers: Teaser[] };

function Broad({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  if (!first) return null;
  const picture = heightOf(first, 'pictured', 5);
  const following = fitInto(picture, others, { columns: 3, looks: ['whole', 'cut'], least: 2, most: 3 });
  const tallest = Math.max(picture, stackOf(following, 3));
  const rest = others.slice(following.length);
  const small = fitInto(tallest, rest, { columns: 2, looks: ['small', 'small'], least: 2, most: 5 });
  return (
    <div className="band-field lg:grid-cols-10">
      <div className="lg:col-span-5">
        <PictureTeaser teaser={first} level={3} at="broadCard" size="h2" within />
      </div>
      <Following stories={following} className="lg:col-span-3" />
      <Small stories={small} following={following} className="lg:col-span-2" />
    </div>
  );
}

function Right({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  if (!first) return null;
  return (
    <div className="band-field lg:grid-cols-10">
      <div className="hairline max-lg:before:hidden lg:col-span-6 lg:col-start-5 lg:row-start-1">
        <PictureTeaser teaser={first} level={3} at="wideCard" size="h2" within />
      </div>
      <Following
        stories={besideWide(first, others)}
        className="lg:col-span-4 lg:col-start-1 lg:row-start-1 lg:before:hidden"
      />
    </div>
  );
}

function Left({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  if (!first) return null;
  return (
    <div className="band-field lg:grid-cols-10">
      <div className="lg:col-span-6">
        <PictureTeaser teaser={first} level={3} at="wideCard" size="h2" within />
      </div>
      <Following stories={besideWide(first, others)} className="lg:col-span-4" withThumb />
    </div>
  );
}

function besideWide(first: Teaser, others: Teaser[]): Fitted[] {
  return fitInto(heightOf(first, 'pictured', 6), others, { columns: 4, looks: ['whole', 'cut'], least: 3, most: 4 });
}

function Steps({ teasers }: Props) {
  const { first, others } = pictureFirst(teasers);
  if (!first) return null;
  const picture = heightOf(first, 'pictured-small', 4);
  const following = fitInto(picture, others, { columns: 3, looks: ['whole', 'cut'], least: 2, most: 2 });
  const tallest = Math.max(picture, stackOf(following, 3));
  const rest = others.slice(following.length);
  const small = fitInto(tallest, rest, { columns: 3, looks: ['small-signed', 'small-signed'], least: 2, most: 4 });
  return (
    <div className="band-field lg:grid-cols-10">
      <div className="lg:col-span-4">
        <PictureTeaser teaser={first} level={3} at="card" within />
      </div>
      <Following stories={following} className="lg:col-span-3" />
      <Small stories={small} following={following} className="lg:col-span-3" />
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
        <Headline teaser={teaser} level={3} size="h2" labelled />
        <Standfirst teaser={teaser} />
        <TeaserByline teaser={teaser} withPlace />
      </div>
    </article>
  ));
}

function Columns({ teasers }: Props) {
  const four = [...teasers.filter(isWorthy), ...teasers.filter((it) => !isWorthy(it))].slice(0, 4);
  return (
    <ul className={`ruled-columns cells-${four.length}`}>
      {four.map((teaser) => (
        <li key={teaser.id}>
          <FollowingTeaser teaser={teaser} level={3} within />
        </li>
      ))}
    </ul>
  );
}

const stackOf = (stories: Fitted[], columns: number) =>
  stackHeight(stories.map((it) => heightOf(it.teaser, it.look, columns)));
