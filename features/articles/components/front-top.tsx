import type { Teaser } from '@/features/articles/article';
import { LatestList } from '@/features/articles/components/latest-list';
import { LeadTeaser } from '@/features/articles/components/lead-teaser';
import { PictureTeaser, TextTeaser } from '@/features/articles/components/teasers';
import type { Language } from '@/features/words/language';

type Props = {
  lead: Teaser | null;
  alongside: Teaser[];
  /** Up to four: two with a picture outside, two without between them. */
  seconds: Teaser[];
  latest: Teaser[];
  allLatest?: string | undefined;
  language: Language;
};

/** What a reader sees first: the lead, the stories after it, and the latest beside both. */
export function FrontTop({ lead, alongside, seconds, latest, allLatest, language }: Props) {
  const list = <LatestList teasers={latest} language={language} {...(allLatest ? { all: allLatest } : {})} />;
  // Nothing but briefs: the list is all there is, and stands where the lead would.
  if (!lead) return <div className="pt-5.5 lg:max-w-1/2 lg:pt-6.5">{list}</div>;
  return (
    <div className="grid-12 pt-5.5 lg:pt-6.5">
      <div className="lg:col-span-9">
        <LeadTeaser teaser={lead} alongside={alongside} />
        <Seconds teasers={seconds} />
      </div>
      <div className="hairline mt-8 max-lg:before:hidden lg:col-span-3 lg:mt-0">{list}</div>
    </div>
  );
}

function Seconds({ teasers }: { teasers: Teaser[] }) {
  const { outer, between } = arrange(teasers.slice(0, 4));
  const [first, ...last] = outer;
  if (!first) return null;
  return (
    <ul className={`second-row cells-${outer.length + Math.min(between.length, 1)}`}>
      <li>
        <PictureTeaser teaser={first} level={2} at="second" />
      </li>
      {between.length > 0 && (
        <li>
          <ul className="ruled-stack">
            {between.map((teaser) => (
              <li key={teaser.id}>
                <TextTeaser teaser={teaser} level={2} shortening />
              </li>
            ))}
          </ul>
        </li>
      )}
      {last.map((teaser) => (
        <li key={teaser.id}>
          <PictureTeaser teaser={teaser} level={2} at="second" />
        </li>
      ))}
    </ul>
  );
}

// Never two pictures side by side: with four stories the two in the middle column are text. What an editor put first or
// second stands outside, what they put third or fourth between.
function arrange(teasers: Teaser[]): { outer: Teaser[]; between: Teaser[] } {
  if (teasers.length < 3) return { outer: teasers, between: [] };
  const rank = (teaser: Teaser, place: number) => (teaser.pinned ? (place < 2 ? 0 : 3) : teaser.picture ? 1 : 2);
  const ranked = teasers
    .map((teaser, place) => ({ teaser, place, rank: rank(teaser, place) }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, 2);
  const byHand = ranked.some((it) => it.teaser.pinned);
  const outer = (byHand ? ranked.toSorted((one, other) => one.place - other.place) : ranked).map((it) => it.teaser);
  return { outer, between: teasers.filter((teaser) => !outer.includes(teaser)) };
}
