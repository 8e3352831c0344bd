import type { z } from 'zod';
import { parseBody } from '@/features/articles/blocks';
import { countWords, pictureIdsOf, textOf } from '@/features/articles/body';
import type { Readiness } from '@/features/newsroom/rules';
import { signature } from '@/features/newsroom/schema';
import type { Transaction } from '@/lib/staff-db';
import type { Draft, Revision } from '@/prisma/client/staff/client';

/** A draft with everything it names looked up: what is needed to judge whether it may go out, and to let it. */
export type Manuscript = Omit<Readiness, 'bylines'> & {
  draft: Draft;
  section: { id: string; slug: string } | null;
  bylines: z.output<typeof signature>[];
  /** Those that are there, the lead picture first. */
  pictureIds: string[];
  /** Words of headline, standfirst and body. */
  allWords: number;
};

/** The draft of a piece, or with `revisionId` the text that it once was; null where there is none. */
export async function readManuscript(
  tx: Transaction,
  articleId: string,
  revisionId?: string,
): Promise<Manuscript | null> {
  const stands = await tx.draft.findUnique({ where: { articleId } });
  const kept = revisionId ? await tx.revision.findFirst({ where: { id: revisionId, articleId } }) : null;
  if (!stands || (revisionId && !kept)) return null;
  const draft = kept ? asKept(stands, kept) : stands;
  const body = parseBody(draft.body);
  const bylines = signature.array().parse(draft.bylines);
  const named = unique([...(draft.leadPictureId ? [draft.leadPictureId] : []), ...pictureIdsOf(body)]);
  const authorIds = unique(bylines.map((it) => it.authorId));
  const isId = (it: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(it);

  const section = draft.sectionId ? await tx.section.findUnique({ where: { id: draft.sectionId } }) : null;
  const pictures = await tx.picture.findMany({ where: { id: { in: named.filter(isId) } } });
  const authors = await tx.author.count({ where: { id: { in: authorIds } } });
  const topics = await tx.topic.count({ where: { id: { in: draft.topicIds } } });
  const text = textOf(body);
  return {
    draft,
    section,
    bylines,
    pictures,
    pictureIds: pictures.map((it) => it.id),
    headline: draft.headline,
    sectionId: draft.sectionId,
    words: countWords(text),
    allWords: countWords(`${draft.headline}\n${draft.standfirst}\n${text}`),
    namesOnlyWhatIs:
      (section !== null || draft.sectionId === null) &&
      pictures.length === named.length &&
      authors === authorIds.length &&
      topics === unique(draft.topicIds).length,
  };
}

/** The draft as it was when a revision was kept of it. */
function asKept(draft: Draft, kept: Revision): Draft {
  const { kicker, headline, standfirst, body, sectionId, slug, kind, language, dateline, leadPictureId } = kept;
  const { bylines, topicIds, printTitle, printIssue, printPage, searchTitle, searchDescription } = kept;
  return {
    ...draft,
    ...{ kicker, headline, standfirst, body, sectionId, slug, kind, language, dateline, leadPictureId },
    ...{ bylines, topicIds, printTitle, printIssue, printPage, searchTitle, searchDescription },
  };
}

const unique = (ids: string[]) => [...new Set(ids)];
