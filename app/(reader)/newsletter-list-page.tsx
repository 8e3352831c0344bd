import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME, NEWSLETTERS } from '@/features/articles/tags';
import { ListPage } from '@/features/newsletter/components/list-page';
import { listPath, newsletterPath } from '@/features/newsletter/paths';
import { findMailingList, listDigests } from '@/features/newsletter/queries';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: Language; params: Promise<{ list: string }> };

/** So many issues are listed: a year of weeks. */
const LISTED = 53;

export async function newsletterListHead({ params }: Props): Promise<Metadata> {
  const list = await findMailingList((await params).list);
  if (!list) return pageHead({ title: wordsIn('en').notFound.title });
  return pageHead({ title: list.name, description: list.description, path: listPath(list) });
}

/** What a list has sent, at the list's own address in the list's own language. */
export async function NewsletterList({ language, params }: Props) {
  const list = await findMailingList((await params).list);
  if (!list) return <Lost language={language} tags={[NEWSLETTERS]} />;
  if (newsletterPath(list.language) !== newsletterPath(language))
    return <Moved to={listPath(list)} tags={[NEWSLETTERS]} />;
  return (
    <>
      <PressMeta tags={[CHROME, NEWSLETTERS]} />
      <ListPage list={list} digests={await listDigests(list, LISTED)} />
    </>
  );
}
