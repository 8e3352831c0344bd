import 'server-only';
import { z } from 'zod';
import type { PieceInQuestion, PieceState } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

const signatures = z.array(z.object({ authorId: z.string() }));

type Piece = PieceInQuestion & {
  /** Readers see an older text than the desk. */
  changed: boolean;
};

/** What a decision about a piece needs to know, and how it stands; null for one that is not there. */
export async function pieceOf(articleId: string, now = new Date()): Promise<Piece | null> {
  if (!z.uuid().safeParse(articleId).success) return null;
  const article = await staffDb().article.findUnique({
    where: { id: articleId },
    select: {
      ...{ state: true, publishedAt: true, unpublishAt: true, sectionId: true, createdById: true },
      draft: { select: { sectionId: true, stage: true, bylines: true, ahead: true } },
    },
  });
  if (!article) return null;
  const authorIds = signatures.parse(article.draft?.bylines ?? []).map((it) => it.authorId);
  const authors = await staffDb().author.findMany({
    where: { id: { in: authorIds }, staffId: { not: null } },
    select: { staffId: true },
  });
  const state = stateOf(article, now);
  return {
    // Readers have it where it is published; until then it is where the draft wants to be.
    sectionId: article.state === 'draft' ? (article.draft?.sectionId ?? article.sectionId) : article.sectionId,
    createdById: article.createdById,
    authorStaffIds: authors.flatMap(({ staffId }) => staffId ?? []),
    state,
    changed: state === 'live' && article.draft?.ahead === true,
  };
}

type Standing = {
  state: string;
  publishedAt: Date | null;
  unpublishAt: Date | null;
  draft: { stage: string } | null;
};

/** As the desk speaks of it: what readers see comes before what the draft waits for. */
export function stateOf({ state, publishedAt, unpublishAt, draft }: Standing, now: Date): PieceState {
  if (state === 'withdrawn' || (unpublishAt !== null && unpublishAt <= now)) return 'withdrawn';
  if (state === 'published') return publishedAt !== null && publishedAt > now ? 'scheduled' : 'live';
  if (draft?.stage === 'approved') return 'approved';
  return draft?.stage === 'in-review' ? 'in-review' : 'draft';
}
