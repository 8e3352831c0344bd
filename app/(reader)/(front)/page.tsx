import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import type { Teaser } from '@/features/articles/article';
import { FrontPage } from '@/features/articles/components/front-page';
import { findFront } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { CLOCK, FRONT, LATEST } from '@/features/articles/tags';
import { NewsletterBand } from '@/features/newsletter/components/newsletter-box';
import { findOrganisation } from '@/features/organisation/queries';
import { listSections } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const LATEST_SHOWN = 12;
const SECONDS = 4;
const OPINIONS = 4;
const IN_A_BAND = 8;

export async function generateMetadata(): Promise<Metadata> {
  const { longName } = await findOrganisation();
  return pageHead({ title: longName, description: wordsIn('en').frontDescription, path: '/' });
}

export default async function Front() {
  await findNextChange();
  const [organisation, sections] = await Promise.all([findOrganisation(), listSections()]);
  const { latest, analyses, newest } = await findFront(
    sections.map((it) => it.id),
    { latest: LATEST_SHOWN, analyses: OPINIONS + SECONDS + 1, each: IN_A_BAND + SECONDS + 1 },
  );

  // No piece stands twice, but for the list of the latest, which is complete.
  const { lead, seconds } = chooseTop(latest);
  const taken = new Set([lead, ...seconds].map((it) => it?.id));
  const opinion = analyses.filter((it) => !taken.has(it.id)).slice(0, OPINIONS);
  for (const teaser of opinion) taken.add(teaser.id);
  const bands = sections.map((section, index) => ({
    section,
    teasers: (newest[index] ?? []).filter((it) => !taken.has(it.id)).slice(0, IN_A_BAND),
  }));

  const all = [...latest, ...opinion, ...bands.flatMap((it) => it.teasers)];
  return (
    <>
      <PressMeta {...shown({ teasers: all }, FRONT, LATEST, CLOCK)} renewBy={nextMidnight(new Date())} />
      <FrontPage
        title={organisation.longName}
        lead={lead}
        seconds={seconds}
        latest={latest}
        opinion={opinion}
        bands={bands}
        newsletter={<NewsletterBand language="en" page="/" />}
        language="en"
      />
    </>
  );
}

/** The lead is the newest piece with a picture in the language of the page, the seconds are the newest after it. */
function chooseTop(latest: Teaser[]): { lead: Teaser | null; seconds: Teaser[] } {
  const eligible = latest.filter((it) => it.language === 'en' && it.kind !== 'sponsored' && it.kind !== 'brief');
  const lead = eligible.find((it) => it.picture) ?? eligible[0] ?? latest[0] ?? null;
  return { lead, seconds: eligible.filter((it) => it !== lead).slice(0, SECONDS) };
}
