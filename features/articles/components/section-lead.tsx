import type { Teaser } from '@/features/articles/article';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserByline } from '@/features/articles/components/teaser-byline';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { PictureTeaser, TextTeaser } from '@/features/articles/components/teasers';
import { tie } from '@/features/articles/typography';

/** The top of a section: its first story large, up to two beside it, of which only one has its picture. */
export function SectionLead({ lead, seconds }: { lead: Teaser; seconds: Teaser[] }) {
  const [second, ...others] = seconds.slice(0, 2);
  return (
    <div className="grid-12 mt-6.5">
      <div className={second ? 'lg:col-span-8' : 'lg:col-span-9'}>
        <LargeTeaser teaser={lead} />
      </div>
      {second && (
        <ul className="hairline ruled-stack mt-8 max-lg:before:hidden lg:col-span-4 lg:mt-0">
          <li>
            <PictureTeaser teaser={second} level={2} at="card" within />
          </li>
          {others.map((teaser) => (
            <li key={teaser.id}>
              <TextTeaser teaser={teaser} level={2} within />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function LargeTeaser({ teaser }: { teaser: Teaser }) {
  return (
    <article lang={teaser.language}>
      <div className="mb-3.5">
        <TeaserPicture teaser={teaser} at="sectionLead" first />
      </div>
      <div className="lg:grid lg:grid-cols-[5fr_3fr] lg:gap-x-(--gutter)">
        <div>
          <Kicker teaser={teaser} within />
          <h2 className="headline text-h1 lg:text-[2.75rem]">
            <a href={teaser.path}>{tie(teaser.headline)}</a>
          </h2>
        </div>
        <div className="mt-2 lg:mt-1">
          <p className="font-serif text-standfirst-lead text-pretty text-ink-2">{tie(teaser.standfirst)}</p>
          <TeaserByline teaser={teaser} withPlace />
        </div>
      </div>
    </article>
  );
}
