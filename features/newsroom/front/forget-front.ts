import { FRONT, pictureTag } from '@/features/articles/tags';
import { findLayout, findNumberInForce } from '@/features/newsroom/front/front-draft';
import type { Forget } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

/**
 * What presses forget when a layout comes or goes: the front page, which knows when the next one comes, and the pictures
 * that stand on it alone. Asked before the change: what readers see until then is among it.
 */
export async function forgetFront(tx: Transaction, now: Date, pins: { pictureId: string | null }[]): Promise<Forget> {
  const number = await findNumberInForce(tx, now);
  const stood = number === null ? null : await findLayout(tx, number);
  const pictures = [...pins, ...(stood?.pins ?? [])].flatMap((it) => it.pictureId ?? []);
  return { tags: [FRONT, ...pictures.map(pictureTag)] };
}
