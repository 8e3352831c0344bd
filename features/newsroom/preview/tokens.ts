import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '@/lib/env';
import { hashToken } from '@/lib/tokens';

/** A word that nobody can guess, and what is kept of it. */
export function drawPreviewToken(): { token: string; hash: string } {
  const token = randomBytes(24).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** For the frame on a page of the newsroom: good for a quarter of an hour while the session stands that asked for it. */
const MINUTES = 15;
const framed = z.tuple([z.literal('frame'), z.uuid(), z.uuid(), z.coerce.number(), z.string()]);
type Framed = { articleId: string; sessionId: string };

export function signFrame(frame: Framed, now: Date): string {
  const until = now.getTime() + MINUTES * 60_000;
  return `frame.${frame.articleId}.${frame.sessionId}.${until}.${signatureOf(frame, until)}`;
}

/** The piece that a signed address shows, and to whose session; null for one that is not ours or is too old. */
export function readFrame(token: string, now: Date): Framed | null {
  const read = framed.safeParse(token.split('.'));
  if (!read.success) return null;
  const [, articleId, sessionId, until, signature] = read.data;
  const frame = { articleId, sessionId };
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(frame, until))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return until > now.getTime() ? frame : null;
}

function signatureOf({ articleId, sessionId }: Framed, until: number): string {
  const { STAFF_KEY } = env();
  // Without a key anybody could sign.
  if (!STAFF_KEY) throw new Error('STAFF_KEY is missing: npm start draws one (docs/operations.md).');
  return createHmac('sha256', STAFF_KEY).update(`preview ${articleId} ${sessionId} ${until}`).digest('base64url');
}
