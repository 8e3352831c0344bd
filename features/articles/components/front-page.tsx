import type { ReactNode } from 'react';
import { layBands } from '@/features/articles/band-layouts';
import { QuietBand, SectionBand } from '@/features/articles/components/band';
import { BandStories } from '@/features/articles/components/band-stories';
import { FrontTop } from '@/features/articles/components/front-top';
import { OpinionBand } from '@/features/articles/components/opinion-band';
import type { FrontBand, FrontChoice } from '@/features/articles/front-choice';
import type { ListedSection, SectionTopic } from '@/features/sections/queries';
import type { Language } from '@/features/words/language';

type Props = {
  /** The name of the site: the page's own heading, heard and not seen. */
  title: string;
  chosen: FrontChoice<ListedSection>;
  /** What each section has been about of late, by its id. */
  topics?: ReadonlyMap<string, SectionTopic[]>;
  /** Address of the whole list of the latest. */
  allLatest?: string;
  /** The newsletter band, after the second section. */
  newsletter: ReactNode;
  /** The newest issue and the coming events, at the end. */
  inPrint?: ReactNode;
  language: Language;
};

export function FrontPage({ title, chosen, topics, allLatest, newsletter, inPrint, language }: Props) {
  const layouts = layBands(chosen.bands.map((band) => ({ teasers: band.state === 'filled' ? band.teasers : [] })));
  const bands = chosen.bands.map((band, index) => {
    const props = { section: band.section, language, topics: topics?.get(band.section.id) ?? [] };
    return <FrontSection key={band.section.slug} band={band} layout={layouts[index] ?? 'ledger'} {...props} />;
  });
  return (
    <main id="main">
      <h1 className="sr-only">{title}</h1>
      <div className="page-width">
        <FrontTop {...chosen} allLatest={allLatest} language={language} />
        <OpinionBand teasers={chosen.opinion} language={language} />
        {bands.slice(0, 2)}
      </div>
      {newsletter}
      <div className="page-width">
        {bands.slice(2)}
        {inPrint}
      </div>
    </main>
  );
}

type FrontSectionProps = {
  band: FrontBand<ListedSection>;
  layout: ReturnType<typeof layBands>[number];
  section: ListedSection;
  topics: SectionTopic[];
  language: Language;
};

function FrontSection({ band, layout, ...head }: FrontSectionProps) {
  if (band.state === 'quiet') return <QuietBand section={band.section} last={band.last} language={head.language} />;
  return (
    <SectionBand {...head}>
      <BandStories teasers={band.teasers} layout={layout} />
    </SectionBand>
  );
}
