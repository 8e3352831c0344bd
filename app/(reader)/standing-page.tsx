import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { shown } from '@/features/articles/shown';
import { CHROME, standingPageTag } from '@/features/articles/tags';
import type { Picture } from '@/features/media/picture';
import { findOrganisation } from '@/features/organisation/queries';
import type { PageGroup } from '@/features/organisation/site-pages';
import { StandingPageView } from '@/features/standing-pages/components/standing-page-view';
import { standingPath, translationsOf } from '@/features/standing-pages/paths';
import { findStandingPage } from '@/features/standing-pages/queries';
import type { StandingPageName } from '@/features/standing-pages/standing-page';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Which = { name: StandingPageName; language?: Language };

export async function standingHead({ name, language = 'en' }: Which): Promise<Metadata> {
  const page = await findStandingPage(name, language);
  if (!page) return pageHead({ title: wordsIn(language).notFound.title });
  const { title, standfirst } = page;
  return pageHead({
    title,
    description: standfirst,
    path: standingPath(name, language),
    translations: translationsOf(name),
  });
}

type Props = Which & { group: PageGroup; tags?: string[]; pictures?: Picture[]; above?: ReactNode; below?: ReactNode };

/** A company or legal page as the publisher wrote it; lost where nobody has written it. */
export async function Standing({ name, language = 'en', group, tags = [], pictures = [], above, below }: Props) {
  const [page, organisation] = await Promise.all([findStandingPage(name, language), findOrganisation()]);
  const all = [CHROME, standingPageTag(name), ...tags];
  if (!page) return <Lost language={language} tags={all} />;
  return (
    <>
      <PressMeta {...shown({ teasers: [], pictures }, ...all)} />
      <StandingPageView page={page} group={group} organisation={organisation} above={above} below={below} />
    </>
  );
}
