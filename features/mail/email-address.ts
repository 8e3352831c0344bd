import { domainToASCII } from 'node:url';

export type EmailAddress = {
  /** As typed, trimmed. */
  address: string;
  /** By which two sign-ups are the same one: lower case, domain in ASCII; "+tags" are kept, they are addresses of their own. */
  key: string;
};

/** RFC 5321 §4.5.3.1: octets of a path without its brackets, and of a local part. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
/** RFC 5322 dot-atom with the letters of RFC 6531, none of them unseen; quoted local parts are not in use by people. */
const LOCAL = /^[^\s"(),:;<>@[\\\]\p{C}.]+(\.[^\s"(),:;<>@[\\\]\p{C}.]+)*$/u;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** Reads what somebody typed as one e-mail address; null when it is not one that mail could reach. */
export function parseEmail(typed: string): EmailAddress | null {
  const address = typed.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  if (at < 1) return null;
  const local = address.slice(0, at);
  const domain = domainToASCII(address.slice(at + 1).toLowerCase());
  if (Buffer.byteLength(local) > LONGEST_LOCAL || !LOCAL.test(local) || !DOMAIN.test(domain)) return null;
  const key = `${local.toLowerCase()}@${domain}`;
  return Buffer.byteLength(key) > LONGEST ? null : { address, key };
}
