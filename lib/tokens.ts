import { createHash, randomBytes } from 'node:crypto';

/** A token for one letter or link. Only its hash is kept; the token itself waits in the outbox until the letter is sent. */
export function drawToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
