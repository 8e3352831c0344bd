import { issueTag, MAGAZINES, slugTag } from '@/features/articles/tags';
import { change } from '@/lib/change';
import { staffDb } from '@/lib/staff-db';
import { issueDay, issueNumber, issueSlug } from './magazines/issue-days';
import { readLines } from './magazines/lines';
import { titles } from './magazines/titles';
import type { Title, WrittenIssue } from './magazines/written';
import { type Draw, keepCover } from './pictures';
import { keepSample } from './sample';

type Setting = { startedAt: Date; draw: Draw; articleIds: ReadonlyMap<string, string> };
const HOUR = 3_600_000;
/** The hour of its day, in UTC, at which readers see an issue. */
const APPEARS_AT = 6;

/** Writes the printed titles with their issues; what is there already is left as it is. */
export async function loadMagazines(setting: Setting): Promise<void> {
  for (const [index, title] of titles.entries()) {
    const { slug, name, language, about, frequency } = title;
    const { id } = await staffDb().magazine.upsert({
      where: { slug },
      update: {},
      create: { slug, name, language, about, frequency, position: index + 1, demonstration: true },
    });
    if (title.next) await loadIssue(id, title, title.next, -1, setting);
    for (const [quarters, issue] of title.issues.entries()) await loadIssue(id, title, issue, quarters, setting);
  }
}

async function loadIssue(
  magazineId: string,
  title: Title,
  { theme, about, pages, art, cover, contents }: WrittenIssue,
  quarters: number,
  { startedAt, draw, articleIds }: Setting,
): Promise<void> {
  const appearsOn = issueDay(title, quarters, startedAt);
  const number = issueNumber(appearsOn);
  const slug = issueSlug(number);
  const known = await staffDb().issue.findUnique({ where: { magazineId_slug: { magazineId, slug } } });
  if (known) return;
  const plate = { title: title.name, issue: number, theme, lines: cover, section: art };
  const coverId = await keepCover(`${title.slug}-${slug}`, plate, draw);
  const documentId = quarters === 0 ? await keepSample(title, number, contents) : null;
  const publishedAt = new Date(appearsOn.getTime() + APPEARS_AT * HOUR);
  await change(async (tx) => {
    const { id } = await tx.issue.create({
      data: {
        ...{ magazineId, slug, number, theme, about, pages, coverId, documentId, appearsOn, publishedAt },
        ...{ changedAt: publishedAt, demonstration: true },
        entries: {
          create: readLines(contents).map(({ piece, ...line }, position) => ({
            ...line,
            position,
            articleId: (piece && articleIds.get(piece)) ?? null,
          })),
        },
      },
    });
    return { answer: null, forget: { tags: [MAGAZINES, issueTag(id), slugTag(`${title.slug}/${slug}`)] } };
  });
}
