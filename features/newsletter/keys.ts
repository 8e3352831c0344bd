import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

/** By which an address is known where it must not stand itself: a hash that nobody can try addresses against without the key. */
export const hashAddress = (emailKey: string) => keyed(`address:${emailKey}`).toString('hex');

/** The Message-ID of a letter, without the domain: the same at every attempt, and telling nobody whom it is for. */
export const letterIdOf = (letter: string) => keyed(`letter:${letter}`).toString('hex').slice(0, 32);

/** What a link in a mail may do: everything on the preferences page, or leave one list. */
export type LinkPurpose = 'preferences' | 'leave';

/** A token that says by itself whom it is for and cannot be made up. It never expires. */
export function signIds(purpose: LinkPurpose, ids: string[]): string {
  const said = Buffer.concat(ids.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex')));
  return Buffer.concat([said, signatureOf(purpose, said)]).toString('base64url');
}

/** The ids that a token was signed for; null for one that was not signed here, for this, in this spelling. */
export function readIds(purpose: LinkPurpose, token: string): string[] | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.toString('base64url') !== token || bytes.length % 16 !== 0 || bytes.length < 32) return null;
  const said = bytes.subarray(0, -16);
  if (!timingSafeEqual(bytes.subarray(-16), signatureOf(purpose, said))) return null;
  return Array.from({ length: said.length / 16 }, (_, at) => toUuid(said.subarray(at * 16, at * 16 + 16)));
}

const signatureOf = (purpose: LinkPurpose, said: Buffer) => keyed(`${purpose}:${said.toString('hex')}`).subarray(0, 16);

function keyed(text: string): Buffer {
  const { NEWSLETTER_KEY } = env();
  if (!NEWSLETTER_KEY) throw new Error('NEWSLETTER_KEY is missing: npm start draws one (docs/operations.md).');
  return createHmac('sha256', NEWSLETTER_KEY).update(text).digest();
}

const toUuid = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
