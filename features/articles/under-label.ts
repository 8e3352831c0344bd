import type { Teaser } from '@/features/articles/article';
import { wordsIn } from '@/features/words/words';

/** A headline below a label that says its kind: "Interview: ‘We Stopped Selling Boxes’" does not say it again. */
export function headlineUnderLabel({
  headline,
  kind,
  language,
}: Pick<Teaser, 'headline' | 'kind' | 'language'>): string {
  const label = wordsIn(language).kinds[kind];
  if (!label || !headline.toLocaleLowerCase(language).startsWith(`${label.toLocaleLowerCase(language)}: `))
    return headline;
  const rest = headline.slice(label.length + 2);
  const first = /\p{L}/u.exec(rest)?.index ?? 0;
  return rest.slice(0, first) + rest.charAt(first).toLocaleUpperCase(language) + rest.slice(first + 1);
}
