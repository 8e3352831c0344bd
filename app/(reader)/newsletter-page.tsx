import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME, NEWSLETTERS } from '@/features/articles/tags';
import type { Offered } from '@/features/newsletter/components/list-table';
import { SignupPage } from '@/features/newsletter/components/signup-page';
import { newsletterPath } from '@/features/newsletter/paths';
import { listDigests, listMailingLists } from '@/features/newsletter/queries';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

export function newsletterHead(language: Language): Promise<Metadata> {
  const { title, text } = wordsIn(language).newsletterPage;
  return pageHead({ title, description: text, path: newsletterPath(language) });
}

export async function Newsletter({ language }: { language: Language }) {
  const offered = await readOffered(language);
  return (
    <>
      <PressMeta tags={[CHROME, NEWSLETTERS]} />
      <SignupPage language={language} page={newsletterPath(language)} offered={offered} />
    </>
  );
}

/** The lists, those of the page's language first, each with the last one that was sent. */
async function readOffered(language: Language): Promise<Offered[]> {
  const lists = await listMailingLists();
  const own = (it: Offered) => Number(it.list.language === language);
  const offered = await Promise.all(
    lists.map(async (list) => ({ list, latest: (await listDigests(list, 1))[0] ?? null })),
  );
  return offered.sort((one, other) => own(other) - own(one));
}
