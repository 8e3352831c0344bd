import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a phone's authenticator is to know, as its camera reads it (RFC 6238, as everybody's phone has it). */
export function authenticatorUri(secret: string, issuer: string, email: string): string {
  const about = new URLSearchParams({ secret: base32(secret), issuer, digits: '6', period: String(SECONDS) });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${about}`;
}

/** The half minute whose six digits these are; a clock may be half a minute off. Null: they are not right now. */
export function halfMinuteOf(secret: string, code: string, now: Date): number | null {
  const at = Math.floor(now.getTime() / 1000 / SECONDS);
  return [at - 1, at, at + 1].find((counter) => isSame(digitsAt(secret, counter), code)) ?? null;
}

const SECONDS = 30;

function digitsAt(secret: string, counter: number): string {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', secret).update(moment).digest();
  const from = mac.readUInt8(mac.length - 1) & 15;
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function isSame(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
