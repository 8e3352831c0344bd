import type { Issue, Magazine } from '@/features/magazine/issue';
import { picturePath } from '@/features/media/pictures';
import { dayKey } from '@/features/words/days';

/** A title as machines read it (schema.org). What is not known is left out. */
export function toPeriodical({ name, path, about, language, issn }: Magazine, site: string) {
  return {
    '@type': 'Periodical',
    '@id': `${site}${path}`,
    url: `${site}${path}`,
    ...{ name, description: about, inLanguage: language },
    ...(issn ? { issn } : {}),
  };
}

/** An issue, as part of its title. */
export function toPublicationIssue(issue: Issue, site: string) {
  const { magazine, number, theme, about, pages, appearsOn, cover, path } = issue;
  return {
    '@type': 'PublicationIssue',
    '@id': `${site}${path}`,
    url: `${site}${path}`,
    name: theme ?? `${magazine.name} ${number}`,
    issueNumber: number,
    datePublished: dayKey(appearsOn),
    inLanguage: magazine.language,
    isPartOf: toPeriodical(magazine, site),
    ...(about ? { description: about } : {}),
    ...(pages === null ? {} : { pagination: `1–${pages}` }),
    ...(cover ? { image: `${site}${picturePath(cover, 'original', 960, 'jpeg')}` } : {}),
    hasPart: issue.entries.flatMap(({ path: part, headline, page }) =>
      part ? [{ '@type': 'Article', headline, url: `${site}${part}`, ...(page ? { pageStart: page } : {}) }] : [],
    ),
  };
}
