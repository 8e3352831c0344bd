import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { olderThan } from '@/app/(reader)/older';
import { pageHead } from '@/app/(reader)/page-head';
import { askedPage, pageTitle } from '@/features/articles/asked-page';
import { authorPath } from '@/features/articles/paths';
import { shown } from '@/features/articles/shown';
import { authorTag, CHROME, CLOCK, slugTag } from '@/features/articles/tags';
import { AuthorView } from '@/features/authors/components/author-view';
import { findAuthor, findAuthorRiver, findMovedAuthor } from '@/features/authors/queries';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/authors/[handle]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { handle, page } = await asked(props);
  const author = await findAuthor(handle);
  const river = author && (await findAuthorRiver(author.id, page));
  if (!author || !river) return pageHead({ title: wordsIn(author?.language ?? 'en').notFound.title });
  return pageHead({
    title: pageTitle(author.name, page, author.language),
    description: author.biography || wordsIn(author.language).lists.authors.about(author.name),
    path: authorPath(handle, page),
  });
}

export default async function AuthorPage(props: Props) {
  const { handle, page } = await asked(props);
  const author = await findAuthor(handle);
  const here = [CHROME, slugTag(handle)];
  if (!author) {
    const moved = await findMovedAuthor(handle);
    return moved ? <Moved to={authorPath(moved)} tags={here} /> : <Lost language="en" tags={here} />;
  }

  const river = await findAuthorRiver(author.id, page);
  const tags = [authorTag(author.id), CLOCK, ...here];
  if (!river) return <Lost language={author.language} tags={tags} />;
  const pictures = author.portrait ? [author.portrait] : [];
  return (
    <>
      <PressMeta {...shown({ teasers: river.teasers, pictures }, ...tags)} />
      <AuthorView
        author={author}
        river={river}
        older={olderThan(river, (number) => authorPath(handle, number), author.language)}
      />
    </>
  );
}

async function asked({ params, searchParams }: Props): Promise<{ handle: string; page: number }> {
  const [{ handle }, { page }] = await Promise.all([params, searchParams, findNextChange()]);
  return { handle: decodeURIComponent(handle), page: askedPage(page) };
}
