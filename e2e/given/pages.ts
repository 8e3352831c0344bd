import { staffDb } from '@/lib/staff-db';

/** Every kind of reader page, with an address of it in the demonstration set. A new page.tsx needs a line here. */
export async function everyKindOfPage(): Promise<{ kind: string; route: string; path: string; status: number }[]> {
  const spanish = await newest('es');
  const english = await newest('en');
  return [
    { kind: 'front', route: '/', path: '/', status: 200 },
    { kind: 'section', route: '/[section]', path: `/${english.section}`, status: 200 },
    { kind: 'Spanish section', route: '/[section]', path: `/${spanish.section}`, status: 200 },
    { kind: 'article', route: '/[section]/[slug]', path: `/${english.section}/${english.slug}`, status: 200 },
    { kind: 'Spanish article', route: '/[section]/[slug]', path: `/${spanish.section}/${spanish.slug}`, status: 200 },
    { kind: 'unknown article', route: '/[section]/[slug]', path: `/${english.section}/never-heard-of`, status: 404 },
    { kind: 'unknown section', route: '/[section]', path: '/never-heard-of', status: 404 },
    { kind: 'unknown depth', route: '/[section]/[slug]/[...rest]', path: '/a/b/c/d', status: 404 },
    { kind: 'newsletter', route: '/newsletter', path: '/newsletter', status: 200 },
    { kind: 'check inbox', route: '/newsletter/check-inbox', path: '/newsletter/check-inbox', status: 200 },
    { kind: 'Spanish newsletter', route: '/es/newsletter', path: '/es/newsletter', status: 200 },
    {
      kind: 'Spanish check inbox',
      route: '/es/newsletter/check-inbox',
      path: '/es/newsletter/check-inbox',
      status: 200,
    },
  ];
}

async function newest(language: string): Promise<{ section: string; slug: string }> {
  const row = await staffDb().article.findFirstOrThrow({
    where: {
      language,
      state: 'published',
      demonstration: true,
      publishedAt: { lte: new Date() },
      section: { language },
    },
    orderBy: { publishedAt: 'desc' },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return { section: row.section?.slug ?? '', slug: row.slug ?? '' };
}
