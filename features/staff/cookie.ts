import { createHmac } from 'node:crypto';

/** The name of the session’s cookie; better-auth puts "__Secure-" before it where the site is behind https. */
export const SESSION_COOKIE = 'mon.staff';

/** A session's token as its cookie carries it: followed by its signature. */
export function signToken(token: string, key: string): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', key).update(token).digest('base64')}`);
}
