import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { pageHead } from '@/app/(reader)/page-head';
import { shown } from '@/features/articles/shown';
import { articleTag, NEWSLETTERS } from '@/features/articles/tags';
import { DigestPage } from '@/features/newsletter/components/digest-page';
import { listPieces } from '@/features/newsletter/digests/pieces';
import { digestPath, newsletterPath } from '@/features/newsletter/paths';
import { findDigest, findMailingList } from '@/features/newsletter/queries';
import { longDayOf, noonOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: Language; params: Promise<{ list: string; day: string }> };

export async function newsletterDigestHead(props: Props): Promise<Metadata> {
  const { list, digest } = await ask(props);
  if (!list || !digest) return pageHead({ title: wordsIn('en').notFound.title });
  const { language } = list;
  const day = longDayOf(noonOf(digest.day), language);
  const title = wordsIn(language).newsletters.digest(list.name, day);
  return pageHead({ title, description: list.description, path: digestPath(list, digest.day) });
}

/** The web copy of what a list sent on a day: only what of it is live. */
export async function NewsletterDigest(props: Props) {
  await findNextChange();
  const { language } = props;
  const { list, digest } = await ask(props);
  if (!list || !digest) return <Lost language={language} tags={[NEWSLETTERS]} />;
  if (newsletterPath(list.language) !== newsletterPath(language)) {
    return <Moved to={digestPath(list, digest.day)} tags={[NEWSLETTERS]} />;
  }
  const pieces = await listPieces(digest.articleIds);
  return (
    <>
      <PressMeta {...shown({ teasers: pieces }, NEWSLETTERS, ...digest.articleIds.map(articleTag))} />
      <DigestPage digest={digest} pieces={pieces} />
    </>
  );
}

async function ask({ params }: Props) {
  const { list: slug, day } = await params;
  const list = await findMailingList(slug);
  return { list, digest: list && (await findDigest(list, day)) };
}
