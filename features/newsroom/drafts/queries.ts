import 'server-only';
import { listChangedSince, toPatchOf } from '@/features/newsroom/drafts/changed-since';
import { textOf } from '@/features/newsroom/drafts/draft-text';
import { listPassages } from '@/features/newsroom/drafts/passages';
import { listPresent } from '@/features/newsroom/drafts/presence';
import type { News } from '@/features/newsroom/saving/protocol';
import type { Text } from '@/features/newsroom/text/text';
import { staffDb } from '@/lib/staff-db';

/** A draft as an editor opens it; null where there is none. */
export async function findDraftText(
  articleId: string,
): Promise<{ version: number; savedAt: Date; stage: string; text: Text } | null> {
  const draft = await staffDb().draft.findUnique({ where: { articleId } });
  if (!draft) return null;
  return { version: draft.version, savedAt: draft.changedAt, stage: draft.stage, text: textOf(draft) };
}

type Question = { articleId: string; since: number; windowId?: string; now: Date };

/** What changed in a draft since a version, what waits, and who has it open; null where there is no draft. */
export async function findNews({ articleId, since, windowId, now }: Question): Promise<News | null> {
  // One snapshot, so that the values are those of the version that is named.
  const news = await staffDb().$transaction(
    async (tx) => {
      const head = await tx.draft.findUnique({ where: { articleId }, select: { version: true, changedAt: true } });
      if (!head) return null;
      const waiting = await listPassages(tx, articleId);
      const told = { version: head.version, savedAt: head.changedAt.toISOString(), waiting };
      if (head.version === since) return { ...told, changed: {}, others: [] };
      const draft = await tx.draft.findUniqueOrThrow({ where: { articleId } });
      const { named, others } = await listChangedSince(tx, {
        ...{ articleId, since, version: head.version },
        ...(windowId ? { windowId } : {}),
      });
      return { ...told, changed: toPatchOf(textOf(draft), named), others };
    },
    { isolationLevel: 'RepeatableRead' },
  );
  return news && { ok: true, ...news, present: await listPresent(articleId, now) };
}
