import type { ReactNode } from 'react';
import type { Teaser } from '@/features/articles/article';
import { layBands, roomIn } from '@/features/articles/band-layouts';
import { Band, SectionBand } from '@/features/articles/components/band';
import { BandStories } from '@/features/articles/components/band-stories';
import { LatestList } from '@/features/articles/components/latest-list';
import { LeadTeaser } from '@/features/articles/components/lead-teaser';
import { OpinionTeaser, PictureTeaser, TextTeaser } from '@/features/articles/components/teasers';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type SectionOnFront = { section: SectionMark; teasers: Teaser[] };

type Props = {
  /** The name of the site: the page's own heading, heard and not seen. */
  title: string;
  lead: Teaser | null;
  /** Up to four: two with a picture outside, two without between them. */
  seconds: Teaser[];
  latest: Teaser[];
  /** The newest analyses and interviews, of whichever section; four at most. */
  opinion?: Teaser[];
  bands: SectionOnFront[];
  /** The newsletter band, after the second section. */
  newsletter: ReactNode;
  language: Language;
};

export function FrontPage({ title, lead, seconds, latest, opinion = [], bands, newsletter, language }: Props) {
  const filled = bands.filter((band) => band.teasers.length > 0);
  const layouts = layBands(filled);
  const shown = filled.map((band, index) => ({ ...band, layout: layouts[index] ?? 'ledger' }));
  return (
    <main id="main">
      <h1 className="sr-only">{title}</h1>
      <div className="page-width">
        <Top lead={lead} seconds={seconds} latest={latest} language={language} />
        <Opinion teasers={opinion} language={language} />
        <Bands bands={shown.slice(0, 2)} language={language} />
      </div>
      {newsletter}
      <div className="page-width">
        <Bands bands={shown.slice(2)} language={language} />
      </div>
    </main>
  );
}

type TopProps = Pick<Props, 'lead' | 'seconds' | 'latest' | 'language'>;

function Top({ lead, seconds, latest, language }: TopProps) {
  return (
    <div className="grid-12 pt-5.5 lg:pt-6.5">
      <div className="lg:col-span-9">
        {lead ? <LeadTeaser teaser={lead} /> : <p>{wordsIn(language).nothingYet}</p>}
        <Seconds teasers={seconds} />
      </div>
      <div className="hairline mt-8 max-lg:before:hidden lg:col-span-3 lg:mt-0">
        <LatestList teasers={latest} language={language} />
      </div>
    </div>
  );
}

function Seconds({ teasers }: { teasers: Teaser[] }) {
  const { outer, between } = arrange(teasers.slice(0, 4));
  const [first, ...last] = outer;
  if (!first) return null;
  return (
    <ul className="second-row">
      <li>
        <PictureTeaser teaser={first} level={2} at="second" />
      </li>
      {between.length > 0 && (
        <li>
          <ul className="ruled-stack">
            {between.map((teaser) => (
              <li key={teaser.id}>
                <TextTeaser teaser={teaser} level={2} />
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

// Never two pictures side by side: with four stories the two in the middle column are text.
function arrange(teasers: Teaser[]): { outer: Teaser[]; between: Teaser[] } {
  if (teasers.length < 3) return { outer: teasers, between: [] };
  const pictured = teasers.filter((teaser) => teaser.picture).slice(0, 2);
  const outer = pictured.length === 2 ? pictured : [...pictured, ...teasers.filter((it) => !it.picture)].slice(0, 2);
  return { outer, between: teasers.filter((teaser) => !outer.includes(teaser)) };
}

function Opinion({ teasers, language }: { teasers: Teaser[]; language: Language }) {
  if (teasers.length === 0) return null;
  return (
    <Band id="opinion" title={wordsIn(language).analysis}>
      <ul className="ruled-columns">
        {teasers.slice(0, 4).map((teaser) => (
          <li key={teaser.id}>
            <OpinionTeaser teaser={teaser} level={3} />
          </li>
        ))}
      </ul>
    </Band>
  );
}

type LaidBand = SectionOnFront & { layout: ReturnType<typeof layBands>[number] };

function Bands({ bands, language }: { bands: LaidBand[]; language: Language }) {
  return bands.map(({ section, teasers, layout }) => (
    <SectionBand key={section.slug} section={section} language={language}>
      <BandStories teasers={teasers.slice(0, roomIn[layout])} layout={layout} />
    </SectionBand>
  ));
}
