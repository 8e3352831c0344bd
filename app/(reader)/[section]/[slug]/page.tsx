import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { pageHead } from '@/app/(reader)/page-head';
import type { Article } from '@/features/articles/article';
import { ArticleView } from '@/features/articles/components/article-view';
import { RelatedArticles } from '@/features/articles/components/related-articles';
import { findArticle, listOnward } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { articleTag, CHROME, MAGAZINES, pictureTag, sectionTag, slugTag, topicTag } from '@/features/articles/tags';
import { NewsletterBox } from '@/features/newsletter/components/newsletter-box';
import { findSection } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const ONWARD = { related: 4, beside: 4 };

type Props = PageProps<'/[section]/[slug]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { section, slug } = await asked(props);
  const found = await findArticle(section, slug);
  if (found.state !== 'live')
    return pageHead({ title: wordsIn(await languageOf(section))[found.state === 'gone' ? 'gone' : 'notFound'].title });
  const { article } = found;
  return pageHead({
    title: article.searchTitle ?? article.headline,
    description: article.searchDescription ?? article.standfirst,
    path: article.path,
  });
}

export default async function ArticlePage(props: Props) {
  const { section, slug } = await asked(props);
  const found = await findArticle(section, slug);
  const here = [CHROME, slugTag(slug)];
  if (found.state === 'moved') return <Moved to={found.path} tags={here} />;
  if (found.state === 'unknown') return <Lost language={await languageOf(section)} tags={here} />;
  if (found.state === 'gone') return <Lost language={await languageOf(section)} tags={here} gone={found} />;

  const { article, sectionId } = found;
  const { related, beside } = await listOnward(article, sectionId, ONWARD);
  // A newer piece of the section, or one with a topic in common, may be the better one to read next.
  const tags = [
    slugTag(slug),
    sectionTag(sectionId),
    ...found.topicIds.map(topicTag),
    ...(article.printEdition ? [MAGAZINES] : []),
    ...found.named.articleIds.map(articleTag),
    ...found.named.pictureIds.map(pictureTag),
  ];
  const teasers = [article, ...article.related.values(), ...related, ...beside];
  const pictures = [...article.pictures.values(), ...picturesRound(article)];
  return (
    <main id="main">
      <PressMeta {...shown({ teasers, pictures }, ...tags)} />
      <ArticleView
        article={article}
        moreInSection={beside}
        newsletter={<NewsletterBox language={article.section.language} page={article.path} />}
        address={`${env().SITE_ADDRESS}${article.path}`}
      />
      <RelatedArticles to={article} teasers={related} />
    </main>
  );
}

/** Portraits and the cover: pictures of a page that are not the piece's own. */
const picturesRound = ({ signatories, printEdition }: Article) =>
  [...signatories.map((it) => it.portrait), printEdition?.issue?.cover].filter((it) => it != null);

async function asked({ params }: Props): Promise<{ section: string; slug: string }> {
  const [{ section, slug }] = await Promise.all([params, findNextChange()]);
  return { section: decodeURIComponent(section), slug: decodeURIComponent(slug).normalize('NFC') };
}

async function languageOf(sectionSlug: string) {
  const found = await findSection(sectionSlug);
  return found.state === 'live' ? found.section.language : 'en';
}
