import 'server-only';
import type { Article } from '@/features/articles/article';
import { parseBody } from '@/features/articles/blocks';
import { countWords, pictureIdsOf, relatedIdsOf, textOf } from '@/features/articles/body';
import { kind } from '@/features/articles/kind';
import { listTeasers } from '@/features/articles/queries';
import { signatoryColumns, toSignatory } from '@/features/articles/signatory-row';
import type { Picture } from '@/features/media/picture';
import { pictureColumns, toPicture } from '@/features/media/picture-row';
import { signature } from '@/features/newsroom/schema';
import type { SectionMark } from '@/features/sections/section';
import { sectionMarkColumns, toSectionMark } from '@/features/sections/section-row';
import { language } from '@/features/words/language';
import { staffDb } from '@/lib/staff-db';

/** A draft as readers would have it at this moment, with its pictures at the preview's own address; null where there is none, or it lies in the trash. */
export async function draftAsArticle(articleId: string, now: Date, picturesAt?: string): Promise<Article | null> {
  const row = await staffDb().article.findUnique({ where: { id: articleId }, select: columns });
  if (!row?.draft || row.trashedAt) return null;
  const { draft } = row;
  const body = parseBody(draft.body);
  const bylines = signature.array().parse(draft.bylines);
  const named = [...pictureIdsOf(body), ...(draft.leadPictureId ? [draft.leadPictureId] : [])];
  const pictures = await findPictures(named, picturesAt);
  const people = await staffDb().author.findMany({
    where: { id: { in: bylines.map((it) => it.authorId) } },
    select: { ...signatoryColumns, portrait: { select: pictureColumns } },
  });
  const signatories = new Map(
    people.map((it) => [it.id, toSignatory({ ...it, portrait: it.portrait && said(it.portrait) })]),
  );
  const topics = await staffDb().topic.findMany({
    where: { id: { in: draft.topicIds } },
    select: { id: true, slug: true, name: true },
  });
  const related = await listTeasers(relatedIdsOf(body));
  return {
    id: row.id,
    path: '#',
    section: draft.section ? toSectionMark(draft.section) : NO_SECTION,
    kind: kind.parse(draft.kind),
    language: language.parse(draft.language),
    ...{ kicker: draft.kicker, headline: draft.headline || 'Without a headline', standfirst: draft.standfirst },
    publishedAt: row.publishedAt ?? now,
    bylines: bylines.flatMap(({ authorId, place, outlet }) => {
      const author = signatories.get(authorId);
      return author ? [{ author, place, outlet }] : [];
    }),
    picture: (draft.leadPictureId && pictures.get(draft.leadPictureId)) || null,
    leavesAt: row.unpublishAt,
    words: countWords(textOf(body)),
    dateline: draft.dateline,
    updatedAt: row.updatedAt,
    signatories: bylines.flatMap(({ authorId }) => signatories.get(authorId) ?? []),
    topics: draft.topicIds.flatMap((id) => topics.find((it) => it.id === id) ?? []),
    ...{ body, pictures },
    related: new Map(related.map((it) => [it.id, it])),
    corrections: row.corrections.map((it) => ({ at: it.correctedAt, text: it.text })),
    rightsOfReply: row.rightsOfReply.map((it) => ({ at: it.repliedAt, claimant: it.claimant, text: it.text })),
    printEdition:
      draft.printTitle && draft.printIssue
        ? { title: draft.printTitle, number: draft.printIssue, page: draft.printPage, issue: null }
        : null,
    searchTitle: draft.searchTitle,
    searchDescription: draft.searchDescription,
  };
}

const columns = {
  ...{ id: true, publishedAt: true, updatedAt: true, unpublishAt: true, trashedAt: true },
  draft: { include: { section: { select: sectionMarkColumns } } },
  corrections: { orderBy: { correctedAt: 'asc' }, select: { correctedAt: true, text: true } },
  rightsOfReply: { orderBy: { repliedAt: 'asc' }, select: { repliedAt: true, claimant: true, text: true } },
} as const;

const NO_SECTION: SectionMark = {
  ...{ slug: '', code: '–', name: 'No section yet', shortName: 'No section yet' },
  ...{ nameInEnglish: null, language: 'en' },
};

type Unsaid = { alt: string | null; credit: string | null };
const said = <Row extends Unsaid>(row: Row) => ({ ...row, alt: row.alt ?? '', credit: row.credit ?? '' });

async function findPictures(ids: string[], at: string | undefined): Promise<Map<string, Picture>> {
  const isId = (it: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(it);
  const rows = await staffDb().picture.findMany({ where: { id: { in: ids.filter(isId) } }, select: pictureColumns });
  return new Map(rows.map((row) => [row.id, { ...toPicture(said(row)), at }]));
}
