import { randomBytes } from 'node:crypto';

/** A password nobody has to type. */
export function drawPassword() {
  return randomBytes(24).toString('base64url');
}
