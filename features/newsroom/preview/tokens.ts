import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '@/lib/env';

/** A word that nobody can guess, and what is kept of it. */
export function drawPreviewToken(): { token: string; hash: string } {
  const token = randomBytes(24).toString('base64url');
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** For the frame on a page of the newsroom: an address that is good for a quarter of an hour and leaves no row behind. */
const MINUTES = 15;
const framed = z.tuple([z.literal('frame'), z.uuid(), z.coerce.number(), z.string()]);

export function signFrame(articleId: string, now: Date): string {
  const until = now.getTime() + MINUTES * 60_000;
  return `frame.${articleId}.${until}.${signatureOf(articleId, until)}`;
}

/** The piece that a signed address shows; null for one that is not ours or is too old. */
export function readFrame(token: string, now: Date): string | null {
  const read = framed.safeParse(token.split('.'));
  if (!read.success) return null;
  const [, articleId, until, signature] = read.data;
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(articleId, until))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return until > now.getTime() ? articleId : null;
}

function signatureOf(articleId: string, until: number): string {
  return createHmac('sha256', env().STAFF_KEY ?? '')
    .update(`preview ${articleId} ${until}`)
    .digest('base64url');
}
