import 'server-only';
import type { z } from 'zod';
import type { Asking, Entered } from '@/features/staff/doors/sign-in';
import { refuseForeign } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';
import { staffDb } from '@/lib/staff-db';

/** A door that strangers knock at: what comes from elsewhere or cannot be read is refused before anything is tried. */
export async function answerKnock<Typed>(
  request: Request,
  typed: z.ZodType<Typed>,
  work: (typed: Typed, asking: Asking) => Promise<Entered>,
): Promise<Response> {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const read = typed.safeParse(await request.json().catch(() => null));
  if (!read.success) return refusal('unreadable');
  const entered = await work(read.data, askingOf(request));
  if (!entered.ok) return refusal(entered.problem);
  const who = entered.staffId === null ? null : await findWho(entered.staffId);
  return Response.json({ ok: true, who }, { headers: { 'cache-control': 'no-store' } });
}

/** From where, as the press says. */
export function askingOf(request: Request): Asking {
  const address = request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
  return { headers: request.headers, address, now: new Date() };
}

const findWho = (id: string) => staffDb().staff.findUnique({ where: { id }, select: { id: true, name: true } });
