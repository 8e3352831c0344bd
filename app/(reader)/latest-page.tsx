import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { olderThan } from '@/app/(reader)/older';
import { pageHead } from '@/app/(reader)/page-head';
import { askedPage, pageTitle } from '@/features/articles/asked-page';
import { shown } from '@/features/articles/shown';
import { CLOCK, LATEST } from '@/features/articles/tags';
import { LatestView } from '@/features/latest/components/latest-view';
import { latestPath } from '@/features/latest/paths';
import { findCuts, findLatest } from '@/features/latest/queries';
import { type ListedSection, listSections } from '@/features/sections/queries';
import { sectionNameOn } from '@/features/sections/section-name';
import { dayKeyOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { nextMidnight, nextQuarter } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: Language; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The latest of one section is a view of what has an address of its own: not for search engines. */
export async function latestHead(props: Props): Promise<Metadata> {
  const asked = await ask(props);
  const { language, page, chosen } = asked;
  const words = wordsIn(language);
  if (!asked.river) return pageHead({ title: words.notFound.title });
  const name = chosen ? `${words.latest}: ${sectionNameOn(language, chosen).name}` : words.latest;
  return pageHead({
    title: pageTitle(name, page, language),
    description: words.lists.latest.text,
    path: latestPath(language, { section: chosen?.slug ?? null, page }),
    indexed: !chosen,
  });
}

export async function Latest(props: Props) {
  const { language, sections, chosen, scope, of, river } = await ask(props);
  const tags = [LATEST, CLOCK];
  if (!river) return <Lost language={language} tags={tags} />;
  const now = new Date();
  const isToday = river.teasers.some((it) => dayKeyOf(it.publishedAt) === dayKeyOf(now));
  const section = chosen?.slug ?? null;
  return (
    <>
      <PressMeta
        {...shown({ teasers: river.teasers }, ...tags)}
        renewBy={isToday ? nextQuarter(now) : nextMidnight(now)}
      />
      <LatestView
        river={river}
        cut={await findCuts(scope, of, river)}
        sections={sections}
        chosen={chosen ?? null}
        older={olderThan(river, (number) => latestPath(language, { section, page: number }), language)}
        language={language}
        now={now}
      />
    </>
  );
}

/** English lists everything; another language what is written in it. */
async function ask({ language, searchParams }: Props) {
  const [asked] = await Promise.all([searchParams, findNextChange()]);
  const page = askedPage(asked.page);
  const sections = (await listSections()).filter((it) => language === 'en' || it.language === language);
  const chosen = asked.section === undefined ? undefined : (sections.find((it) => it.slug === asked.section) ?? null);
  if (chosen === null) return { language, page, sections, chosen: undefined, ...scopeOf(language), river: null };
  const { scope, of } = scopeOf(language, chosen);
  return { language, page, sections, chosen, scope, of, river: await findLatest(scope, of, page) };
}

function scopeOf(language: Language, chosen?: ListedSection) {
  if (chosen) return { scope: 'section', of: chosen.id } as const;
  return language === 'en' ? ({ scope: 'all', of: '' } as const) : ({ scope: 'language', of: language } as const);
}
