import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import { textOf } from '@/features/newsroom/drafts/draft-text';
import { lockDraft } from '@/features/newsroom/drafts/lock-draft';
import { listWriters } from '@/features/newsroom/drafts/writers';
import { countTextWords } from '@/features/newsroom/text/count-words';
import { staffDb } from '@/lib/staff-db';

type Order = { articleId: string; name: string; actor: Actor; now: Date };
type Answer = { ok: true; revisionId: string } | { ok: false; problem: 'unknown' };

/** Keeps the text as it stands under a name. */
export async function nameRevision({ articleId, name, actor, now }: Order): Promise<Answer> {
  return staffDb().$transaction(async (tx) => {
    const locked = await lockDraft(tx, articleId);
    if (!locked) return { ok: false, problem: 'unknown' };
    const { article: _article, ...draft } = locked;
    const writerIds = await listWriters(tx, articleId);
    const words = countTextWords(textOf(draft));
    const revisionId = await keepRevision(tx, draft, { words, reason: 'named', name, actor, now, writerIds });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'name-version', thing: { kind: 'article', id: articleId } },
      after: { revisionId, name },
    });
    return { ok: true, revisionId };
  });
}
