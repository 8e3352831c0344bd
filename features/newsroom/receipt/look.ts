import 'server-only';
import { anonymousReader } from '@/features/newsroom/receipt/fetch-anonymously';
import type { FetchPage } from '@/features/newsroom/receipt/fetched';
import { noteLook } from '@/features/newsroom/receipt/keep-receipt';
import { placesIn } from '@/features/newsroom/receipt/places';
import { prove } from '@/features/newsroom/receipt/prove';
import type { Receipt } from '@/features/newsroom/receipt/receipt';
import { env } from '@/lib/env';
import { staffDb } from '@/lib/staff-db';

/** Looks at every surface of a piece, and keeps what was seen; null where readers never had it. */
export async function look(articleId: string, fetchPage: FetchPage = strangerHere()): Promise<Receipt | null> {
  const open = await staffDb().receipt.findUnique({ where: { articleId } });
  const asked = new Date();
  const seen = await prove(articleId, fetchPage, placesIn(open?.left ?? []));
  if (open && seen && open.dueAt <= asked) await noteLook(articleId, open.dueAt, seen, new Date());
  return seen;
}

function strangerHere(): FetchPage {
  const { PRESS_ADDRESS, SITE_ADDRESS } = env();
  return anonymousReader(PRESS_ADDRESS ?? SITE_ADDRESS, SITE_ADDRESS);
}
