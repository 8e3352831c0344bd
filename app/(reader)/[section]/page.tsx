import type { Metadata } from 'next';
import { SectionRail } from '@/app/(reader)/[section]/section-rail';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { olderThan } from '@/app/(reader)/older';
import { pageHead } from '@/app/(reader)/page-head';
import type { Teaser } from '@/features/articles/article';
import { askedPage, pageTitle } from '@/features/articles/asked-page';
import { sectionPath } from '@/features/articles/paths';
import { findRiver, type River } from '@/features/articles/queries';
import { chooseSectionTop } from '@/features/articles/section-top';
import { shown } from '@/features/articles/shown';
import { CHROME, CLOCK, MAGAZINES, sectionTag, slugTag, topicTag } from '@/features/articles/tags';
import { fittingTitle } from '@/features/magazine/fitting-title';
import { listMagazines } from '@/features/magazine/queries';
import { SectionFront } from '@/features/sections/components/section-front';
import { findSection, listTopicsLately } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const TOPICS = 8;

type Props = PageProps<'/[section]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, page } = await asked(props);
  const found = await findSection(slug);
  if (found.state !== 'live') return pageHead({ title: wordsIn('en').notFound.title });
  const { section } = found;
  const title = pageTitle(section.name, page, section.language);
  return pageHead({ title, description: section.description, path: sectionPath(section.slug, page) });
}

export default async function SectionPage(props: Props) {
  const { slug, page } = await asked(props);
  const found = await findSection(slug);
  const here = [CHROME, slugTag(slug)];
  if (found.state === 'moved') return <Moved to={sectionPath(found.slug)} tags={here} />;
  if (found.state === 'unknown') return <Lost language="en" tags={here} />;

  const { section } = found;
  const river = await findRiver(section.id, page);
  const tags = [sectionTag(section.id), CLOCK, ...here];
  if (!river) return <Lost language={section.language} tags={tags} />;

  const [topics, shelves] = await Promise.all([listTopicsLately([section], TOPICS), listMagazines()]);
  const own = topics.get(section.id) ?? [];
  const shelf = fittingTitle(shelves, section.language);
  const covers = shelf?.newest.cover ? [shelf.newest.cover] : [];
  const { lead, seconds, rest } = arrange(river);
  return (
    <>
      <PressMeta
        {...shown(
          { teasers: river.teasers, pictures: covers },
          ...tags,
          MAGAZINES,
          ...own.map((it) => topicTag(it.id)),
        )}
        renewBy={nextMidnight(new Date())}
      />
      <SectionFront
        section={section}
        topics={own}
        lead={lead}
        seconds={seconds}
        river={rest}
        page={{ number: page, older: olderThan(river, (number) => sectionPath(slug, number), section.language) }}
        rail={<SectionRail section={section} shelf={shelf} />}
        now={new Date()}
      />
    </>
  );
}

/** The first page opens with a story that may lead: no advertisement, and nothing of ten lines if there is more. */
function arrange({ page, teasers }: River): { lead: Teaser | null; seconds: Teaser[]; rest: Teaser[] } {
  if (page > 1) return { lead: null, seconds: [], rest: teasers };
  const { lead, seconds } = chooseSectionTop(teasers);
  return { lead, seconds, rest: teasers.filter((it) => it !== lead && !seconds.includes(it)) };
}

async function asked({ params, searchParams }: Props): Promise<{ slug: string; page: number }> {
  const [{ section }, { page }] = await Promise.all([params, searchParams, findNextChange()]);
  return { slug: decodeURIComponent(section), page: askedPage(page) };
}
