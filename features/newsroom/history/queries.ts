import 'server-only';
import { findDraftText } from '@/features/newsroom/drafts/queries';
import { findRevision, listRevisions, type RevisionLine } from '@/features/newsroom/drafts/revisions';
import { compareTexts, type Row } from '@/features/newsroom/history/compare';
import { namedIn } from '@/features/newsroom/history/said';
import { staffDb } from '@/lib/staff-db';

export type History = {
  headline: string;
  language: string;
  version: number;
  savedAt: Date;
  revisions: RevisionLine[];
  /** The one that the present text is compared with; null: there is none yet. */
  chosen: (RevisionLine & { rows: Row[] }) | null;
};

/** The versions of a piece, and the present text beside one of them: the one asked for, what readers see, or the last. */
export async function findHistory(articleId: string, revisionId: string | null): Promise<History | null> {
  const [draft, revisions] = await Promise.all([findDraftText(articleId), listRevisions(articleId)]);
  if (!draft) return null;
  const line =
    revisions.find(({ id }) => id === revisionId) ?? revisions.find(({ isLive }) => isLive) ?? revisions.at(0) ?? null;
  const revision = line && (await findRevision(articleId, line.id));
  const names = revision ? await namesOf([...namedIn(revision.text), ...namedIn(draft.text)]) : new Map();
  return {
    headline: draft.text.fields.headline,
    language: draft.text.fields.language,
    version: draft.version,
    savedAt: draft.savedAt,
    revisions,
    chosen: line && revision && { ...line, rows: compareTexts(revision.text, draft.text, names) },
  };
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...new Set(ids)] } };
  const select = { id: true, name: true };
  const [sections, authors, topics, pictures] = await Promise.all([
    staffDb().section.findMany({ where, select }),
    staffDb().author.findMany({ where, select }),
    staffDb().topic.findMany({ where, select }),
    staffDb().picture.findMany({ where, select: { id: true, caption: true, alt: true } }),
  ]);
  return new Map([
    ...[...sections, ...authors, ...topics].map(({ id, name }): [string, string] => [id, name]),
    ...pictures.map(({ id, caption, alt }): [string, string] => [id, caption || alt || 'A picture without words']),
  ]);
}
