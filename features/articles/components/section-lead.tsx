import type { Teaser } from '@/features/articles/article';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { PictureTeaser, TextTeaser } from '@/features/articles/components/teasers';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { headlineUnderLabel } from '@/features/articles/under-label';
import { dayOfMonth, hourWithZone } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

/** The top of a section: its first story large, up to two beside it, of which only one has its picture. */
export function SectionLead({ lead, seconds }: { lead: Teaser; seconds: Teaser[] }) {
  const [second, ...others] = seconds.slice(0, 2);
  return (
    <div className="grid-12 mt-6.5">
      <div className={second ? 'lg:col-span-8' : 'lg:col-span-9'}>
        <LargeTeaser teaser={lead} />
      </div>
      {second && (
        <ul className={`hairline beside-lead cells-${others.length + 1} max-lg:before:hidden lg:col-span-4`}>
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
  const { picture, standfirst } = teaser;
  return (
    <article lang={teaser.language}>
      {picture && (
        <div className="mb-3.5">
          <TeaserPicture teaser={teaser} at="sectionLead" first />
        </div>
      )}
      <div className={picture ? 'lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] lg:gap-x-(--gutter)' : 'max-w-180'}>
        <div>
          <Kicker teaser={teaser} within />
          <h2 className={`headline text-h1 ${picture ? 'lg:text-[2.75rem] lg:leading-[1.06]' : ''}`}>
            <a href={teaser.path}>{tie(headlineUnderLabel(teaser))}</a>
          </h2>
        </div>
        <div className="mt-2 lg:mt-1">
          {standfirst && <p className="font-serif text-standfirst-lead text-pretty text-ink-2">{tie(standfirst)}</p>}
          <LeadByline teaser={teaser} />
        </div>
      </div>
    </article>
  );
}

function LeadByline({ teaser }: { teaser: Teaser }) {
  const { language, publishedAt, bylines } = teaser;
  const names = bylines.map((byline) => byline.author.name);
  const place = bylines[0]?.place;
  return (
    <p className="mt-2.5 text-meta text-ink-3">
      {names.length > 0 && (
        <>
          {wordsIn(language).by} <span className="font-[600] text-ink-2">{listed(names, language)}</span>
          <br />
        </>
      )}
      {place && `${place} · `}
      <time dateTime={publishedAt.toISOString()}>
        {dayOfMonth(publishedAt, language)}, {hourWithZone(publishedAt, language)}
      </time>
    </p>
  );
}
