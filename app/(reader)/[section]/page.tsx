import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { pageHead } from '@/app/(reader)/page-head';
import { sectionPath } from '@/features/articles/paths';
import { findRiver } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { CHROME, CLOCK, sectionTag, slugTag } from '@/features/articles/tags';
import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import { SectionFront } from '@/features/sections/components/section-front';
import { findSection } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const SECONDS = 2;

type Props = PageProps<'/[section]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, page } = await asked(props);
  const found = await findSection(slug);
  if (found.state !== 'live') return pageHead({ title: wordsIn('en').notFound.title });
  const { section } = found;
  const title = page > 1 ? `${section.name} – ${wordsIn(section.language).page(page)}` : section.name;
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

  const top = page === 1 ? river.teasers.slice(0, 1 + SECONDS) : [];
  const [lead = null, ...seconds] = top;
  return (
    <>
      <PressMeta {...shown({ teasers: river.teasers }, ...tags)} />
      <SectionFront
        section={section}
        lead={lead}
        seconds={seconds}
        river={river.teasers.slice(top.length)}
        page={{ number: page, hasOlder: river.hasOlder }}
        newsletter={<NewsletterBox language={section.language} page={sectionPath(section.slug)} />}
        now={new Date()}
      />
    </>
  );
}

/** The page number that was asked for; 0, which no river has, for anything that is not a plain number from 2 on. */
async function asked({ params, searchParams }: Props): Promise<{ slug: string; page: number }> {
  const [{ section }, { page }] = await Promise.all([params, searchParams, findNextChange()]);
  const slug = decodeURIComponent(section);
  if (page === undefined) return { slug, page: 1 };
  return { slug, page: typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 0 };
}
