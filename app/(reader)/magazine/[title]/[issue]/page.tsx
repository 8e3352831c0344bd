import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { JsonLd } from '@/components/site/json-ld';
import { shown } from '@/features/articles/shown';
import { articleTag, CHROME, issueTag, MAGAZINES, slugTag } from '@/features/articles/tags';
import { IssueView } from '@/features/magazine/components/issue-view';
import { findIssue, findMagazine } from '@/features/magazine/queries';
import { toPublicationIssue } from '@/features/magazine/structured-data';
import { findOrganisation } from '@/features/organisation/queries';
import { wordsIn } from '@/features/words/words';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/magazine/[title]/[issue]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, issue } = await asked(props);
  const found = await findIssue(title, issue);
  if (!found) return pageHead({ title: wordsIn(await languageOf(title)).notFound.title });
  const { magazine, number, theme, about, path } = found;
  const named = `${magazine.name} ${number}`;
  return pageHead({ title: theme ? `${theme} – ${named}` : named, description: about, path });
}

export default async function IssuePage(props: Props) {
  const { title, issue: slug } = await asked(props);
  const [issue, organisation] = await Promise.all([findIssue(title, slug), findOrganisation()]);
  const here = [CHROME, MAGAZINES, slugTag(`${title}/${slug}`)];
  if (!issue) return <Lost language={await languageOf(title)} tags={here} />;

  const pictures = issue.cover ? [issue.cover] : [];
  const linked = issue.entries.flatMap((it) => (it.articleId ? [articleTag(it.articleId)] : []));
  return (
    <>
      <PressMeta {...shown({ teasers: [], pictures }, ...here, issueTag(issue.id), ...linked)} />
      <JsonLd data={toPublicationIssue(issue, env().SITE_ADDRESS)} />
      <IssueView issue={issue} orderEmail={organisation.email} />
    </>
  );
}

async function asked({ params }: Props): Promise<{ title: string; issue: string }> {
  const [{ title, issue }] = await Promise.all([params, findNextChange()]);
  return { title: decodeURIComponent(title), issue: decodeURIComponent(issue) };
}

async function languageOf(title: string) {
  return (await findMagazine(title))?.magazine.language ?? 'en';
}
