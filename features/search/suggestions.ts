import 'server-only';
import { articlePath, authorPath, sectionPath, topicPath } from '@/features/articles/paths';
import { CHROME, CLOCK, LATEST } from '@/features/articles/tags';
import { readTyped } from '@/features/search/asked';
import { listSuggested, type Suggested } from '@/features/search/queries';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { toPressWord } from '@/lib/press-word';

/** What a page's field offers while one types: [{ name, path, of, lang }]. Kept by the press like a search. */
export async function answerSuggestions(request: Request, language: Language): Promise<Response> {
  await findNextChange();
  const typed = readTyped(new URL(request.url).searchParams.get('q') ?? '');
  const suggested = typed.length < 2 ? [] : await listSuggested(typed);
  return Response.json(
    suggested.map((it) => toShown(it, language)),
    { headers: { 'x-press': await toPressWord({ tags: [CHROME, LATEST, CLOCK] }), 'x-robots-tag': 'noindex' } },
  );
}

function toShown({ kind, name, language, section, slug }: Suggested, page: Language) {
  return {
    name,
    path: pathOf(kind, section ?? '', slug ?? ''),
    of: wordsIn(page).search.suggestion[kind],
    lang: language === page ? null : language,
  };
}

function pathOf(kind: Suggested['kind'], section: string, slug: string): string {
  switch (kind) {
    case 'section':
      return sectionPath(section);
    case 'topic':
      return topicPath(slug);
    case 'author':
      return authorPath(slug);
    case 'article':
      return articlePath(section, slug);
  }
}
