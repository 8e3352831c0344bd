import { z } from 'zod';
import type { Publisher } from '@/features/mail/queries';
import type { Written } from '@/features/mail/sender';
import { pieceOf } from '@/features/newsroom/pieces';
import { doorLetter } from '@/features/staff/letters/door-letter';
import { may, ROLES, type Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

type Skip = { skip: string };

const asked = z.object({ articleId: z.uuid(), staffId: z.uuid(), is: z.enum(['sent', 'back']) });

/**
 * The letter to one of those who may publish a piece that waits for them, or to one of its writers whom it was sent back
 * to. It names neither headline nor section: a title can be under embargo, and mail is read on the way.
 */
export async function writeReview(payload: unknown, publisher: Publisher): Promise<Written | Skip> {
  const { articleId, staffId, is } = asked.parse(payload);
  const [piece, staff, review] = await Promise.all([
    pieceOf(articleId),
    staffDb().staff.findFirst({ where: { id: staffId, leftAt: null } }),
    staffDb().review.findUnique({ where: { articleId }, include: { article: { include: { draft: true } } } }),
  ]);
  if (!piece || !staff || !review?.article.draft) return { skip: 'the piece or its reader is gone' };
  const someone: Someone = { id: staff.id, role: z.enum(ROLES).parse(staff.role), sectionIds: staff.sectionIds };
  if (!may(someone, is === 'sent' ? 'article:publish' : 'article:read', piece)) return { skip: 'it is not theirs' };
  const { stage } = review.article.draft;
  if (is === 'sent' ? stage !== 'in-review' : stage !== 'writing') return { skip: 'it waits no more' };
  const byId = is === 'sent' ? review.sentById : review.backById;
  const by = byId ? await staffDb().staff.findUnique({ where: { id: byId }, select: { name: true } }) : null;
  const name = by?.name ?? 'Somebody of the desk';
  return doorLetter(
    {
      to: staff.email,
      subject:
        is === 'sent' ? `A piece waits for you at ${publisher.name}` : `A piece came back to you at ${publisher.name}`,
      before:
        is === 'sent'
          ? `${name} sent a piece for review. Read, approve or send it back here:`
          : `${name} sent a piece back to you. What is to be done stands on top of it:`,
      path: `/admin/articles/${articleId}`,
      after: 'What it is about is not said here, since mail is read on its way.',
    },
    publisher,
  );
}
