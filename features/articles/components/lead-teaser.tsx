import type { Teaser } from '@/features/articles/article';
import { Headline } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { readingMinutes } from '@/features/articles/reading';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { wordsIn } from '@/features/words/words';

type Props = {
  teaser: Teaser;
  /** Headlines of its own section, under its byline. */
  alongside: Teaser[];
};

/** The story of the hour: its headline is the largest thing on the site. */
export function LeadTeaser({ teaser, alongside }: Props) {
  return (
    <article lang={teaser.language}>
      <Kicker teaser={teaser} />
      <h2 className={`headline mb-4 lg:mb-6.5 ${displaySize(teaser.headline)}`}>
        <a href={teaser.path}>{tie(teaser.headline)}</a>
      </h2>
      <div className={teaser.picture ? 'lg:grid lg:grid-cols-3 lg:gap-x-(--gutter)' : 'max-w-180'}>
        <div className="mb-3.5 lg:col-start-2 lg:col-span-2 lg:row-start-1 lg:mb-0">
          <TeaserPicture teaser={teaser} at="frontLead" first />
        </div>
        <div className="lg:col-start-1 lg:row-start-1">
          {teaser.standfirst && <p className="font-serif text-standfirst-lead text-pretty">{tie(teaser.standfirst)}</p>}
          <LeadByline teaser={teaser} />
          <Alongside teasers={alongside} />
        </div>
      </div>
    </article>
  );
}

function Alongside({ teasers }: { teasers: Teaser[] }) {
  if (teasers.length === 0) return null;
  return (
    <ul className="alongside">
      {teasers.map((teaser) => (
        <li key={teaser.id} lang={teaser.language}>
          <Headline teaser={teaser} level={3} size="h4" />
        </li>
      ))}
    </ul>
  );
}

function LeadByline({ teaser }: { teaser: Teaser }) {
  const words = wordsIn(teaser.language);
  const minutes = readingMinutes(teaser.words);
  const facts = [teaser.bylines[0]?.place, minutes && words.minutesRead(minutes)].filter(Boolean).join(' · ');
  const names = teaser.bylines.map((byline) => byline.author.name);
  return (
    <p className="mt-3.5 text-meta text-ink-3">
      {names.length > 0 && (
        <>
          {words.by} <span className="font-[600] text-ink-2">{listed(names, teaser.language)}</span>
          <br />
        </>
      )}
      {facts}
    </p>
  );
}

/** Long headlines, and those of one long word, are set smaller, so that the picture stays above the fold. */
function displaySize(headline: string): string {
  const longestWord = Math.max(...headline.split(/[\s\u00a0-]+/).map((word) => word.length));
  if (headline.length > 84 || longestWord > 22) return 'text-h1-long';
  return headline.length > 48 || longestWord > 16 ? 'text-display-long' : 'text-display';
}
