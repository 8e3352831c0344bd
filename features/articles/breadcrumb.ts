import type { Teaser } from '@/features/articles/article';
import { sectionPath } from '@/features/articles/paths';
import { wordsIn } from '@/features/words/words';

export type Crumb = { name: string; path: string };

/** Where an article stands, from the front page down: what its page shows and tells machines. */
export function breadcrumbOf({ section, language }: Pick<Teaser, 'section' | 'language'>): Crumb[] {
  return [
    { name: wordsIn(language).articlePage.home, path: '/' },
    { name: section.name, path: sectionPath(section.slug) },
  ];
}
