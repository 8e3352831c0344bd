import { beforeAll, expect, test } from 'vitest';
import { hashAddress, readIds, signIds } from '@/features/newsletter/keys';
import { drawToken, hashToken } from '@/lib/tokens';

beforeAll(() => {
  Object.assign(process.env, {
    ...{ NEWSLETTER_KEY: 'only-for-tests-0123456789', MON_DATA: '/tmp' },
    ...{ STAFF_DATABASE_URL: 'postgres://x', READER_DATABASE_URL: 'postgres://x' },
  });
});

const one = '01890000-0000-7000-8000-000000000001';
const two = '01890000-0000-7000-8000-0000000000ff';

test('a signed link says whom it is for, for one purpose', () => {
  expect(readIds('preferences', signIds('preferences', [one]))).toEqual([one]);
  expect(readIds('leave', signIds('leave', [one, two]))).toEqual([one, two]);
  expect(readIds('leave', signIds('preferences', [one]))).toBeNull();
});

test('no other spelling of it is taken, and nothing made up', () => {
  const token = signIds('leave', [one, two]);
  const others = ['', 'x', token.slice(1), `${token}A`, `${token}=`, token.toLowerCase(), ` ${token}`, 'A'.repeat(43)];
  for (let at = 0; at < token.length; at++) {
    others.push(`${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`);
  }
  expect(others.filter((it) => readIds('leave', it) !== null)).toEqual([]);
});

test('a token for a letter is long, never the same, and kept as a hash', () => {
  const [first, second] = [drawToken(), drawToken()];
  expect(first.token).toMatch(/^[\w-]{43}$/);
  expect(first.token).not.toBe(second.token);
  expect(hashToken(first.token)).toBe(first.hash);
});

test('an address is hashed with the key', () => {
  expect(hashAddress('grete@example.org')).toMatch(/^[0-9a-f]{64}$/);
  expect(hashAddress('grete@example.org')).not.toBe(hashToken('grete@example.org'));
});
