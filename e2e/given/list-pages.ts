import { dayKeyOf } from '@/features/words/dates';
import { staffDb } from '@/lib/staff-db';

/** Pages that list: with something on them, and where nothing is. */
export async function listPages() {
  const at = (kind: string, route: string, path: string, status = 200) => ({ kind, route, path, status });
  const [year, month, day] = await aDay();
  return [
    at('latest', '/latest', '/latest'),
    at('latest, second page', '/latest', '/latest?page=2'),
    at('latest of one section', '/latest', '/latest?section=homeland-security'),
    at('latest of no such section', '/latest', '/latest?section=never-heard-of', 404),
    at('Spanish latest', '/es/latest', '/es/latest'),
    at('Spanish front', '/es', '/es'),
    at('nothing in Spanish', '/es/[...rest]', '/es/never-heard-of', 404),
    at('author', '/authors/[handle]', '/authors/mara-lindqvist-oye'),
    at('author without a portrait', '/authors/[handle]', '/authors/mon-newsdesk'),
    at('Spanish author', '/authors/[handle]', '/authors/ines-ibarrola-penafiel'),
    at('unknown author', '/authors/[handle]', '/authors/never-heard-of', 404),
    at('topics', '/topics', '/topics'),
    at('topic', '/topics/[slug]', '/topics/kaldrup-radar'),
    at('topic with events', '/topics/[slug]', '/topics/amber-tern'),
    at('Spanish topic', '/topics/[slug]', '/topics/altavera'),
    at('unknown topic', '/topics/[slug]', '/topics/never-heard-of', 404),
    at('archive', '/archive', '/archive'),
    at('archive of a year', '/archive/[year]', `/archive/${year}`),
    at('archive of a month', '/archive/[year]/[month]', `/archive/${year}/${month}`),
    at('archive of a day', '/archive/[year]/[month]/[day]', `/archive/${year}/${month}/${day}`),
    at('archive of no such month', '/archive/[year]/[month]', `/archive/${year}/13`, 404),
    at('corrections', '/corrections', '/corrections'),
  ];
}

/** On which something of the set came out. */
async function aDay(): Promise<string[]> {
  const { publishedAt } = await staffDb().article.findFirstOrThrow({
    where: { demonstration: true, state: 'published', publishedAt: { lte: new Date() } },
    orderBy: { publishedAt: 'desc' },
  });
  return dayKeyOf(publishedAt ?? new Date()).split('-');
}
