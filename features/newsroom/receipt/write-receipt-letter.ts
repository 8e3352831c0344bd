import { z } from 'zod';
import type { Publisher } from '@/features/mail/queries';
import type { Written } from '@/features/mail/sender';
import { pieceOf } from '@/features/newsroom/pieces';
import { linesOf, redOf } from '@/features/newsroom/receipt/receipt';
import { doorLetter } from '@/features/staff/letters/door-letter';
import { staffDb } from '@/lib/staff-db';

type Skip = { skip: string };

const asked = z.object({ articleId: z.uuid(), staffId: z.uuid() });

/** The letter that readers are not shown what the desk did, after a minute of trying. It does not say of which piece. */
export async function writeReceipt(payload: unknown, publisher: Publisher): Promise<Written | Skip> {
  const { articleId, staffId } = asked.parse(payload);
  const [piece, staff, receipt] = await Promise.all([
    pieceOf(articleId),
    staffDb().staff.findFirst({ where: { id: staffId, leftAt: null } }),
    staffDb().receipt.findUnique({ where: { articleId } }),
  ]);
  if (!piece || !staff || !receipt) return { skip: 'the piece or its reader is gone' };
  const red = redOf(linesOf(receipt.lines)).map((it) => it.name);
  if (receipt.provenAt || red.length === 0) return { skip: 'it is true by now' };
  return doorLetter(
    {
      to: staff.email,
      subject: `Readers are not shown what was done at ${publisher.name}`,
      before: `A piece was changed a minute ago, and these surfaces do not show it yet: ${red.join(', ')}. Look here:`,
      path: `/admin/articles/${articleId}`,
      after: 'It is tried again every ten seconds, and stays on Today until it is true.',
    },
    publisher,
  );
}
