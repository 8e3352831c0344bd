import { expect, test } from 'vitest';
import { readAddress } from './address';

test.each([
  ['/', '/'],
  ['/naval/hull-six', '/naval/hull-six'],
  ['/naval/', '/naval'],
  ['//naval///hull-six', '/naval/hull-six'],
  ['//evil.example/x', '/evil.example/x'],
  ['/Naval/Hull-Six/', '/naval/hull-six'],
  ['/index.html', '/'],
  ['/naval/INDEX.html', '/naval'],
  ['/caf%c3%a9', '/caf%C3%A9'],
  ['/cafe%CC%81', '/caf%C3%A9'],
  ['/CAF%C3%89', '/caf%C3%A9'],
  ['/caf\u00c3\u00a9', '/caf%C3%A9'],
  ['/%61dmin', '/admin'],
  ['/a%40b', '/a@b'],
  ['/100%25', '/100%25'],
  ['/newsletter/confirm/AbC_-9', '/newsletter/confirm/AbC_-9'],
  ['/islands/Theme.js', '/islands/Theme.js'],
  ['/_next/static/chunks/%5Bslug%5D.js', '/_next/static/chunks/%5Bslug%5D.js'],
  ['/admin/', '/admin'],
  ['/api/v1/Drafts/', '/api/v1/Drafts'],
  ['/.well-known/Security.txt', '/.well-known/Security.txt'],
])('%s stands at %s', (raw, path) => {
  const address = readAddress(raw);
  expect(address).toEqual({ ok: true, path, query: '', moved: raw !== path });
  expect(readAddress(path)).toEqual({ ok: true, path, query: '', moved: false });
});

test.each([
  ['/%E0%A4%A', 400],
  ['/%', 400],
  ['/a%00b', 400],
  ['/a%0d%0aSet-Cookie:x', 400],
  ['/%ff', 400],
  ['/a/../b', 400],
  ['/a/%2e%2e/b', 400],
  ['/admin/%2e%2e/x', 400],
  ['/a#b', 400],
  ['http://evil.example/', 400],
  ['*', 400],
  ['evil.example:443', 400],
  ['/a%2fb', 404],
  ['/%5cevil.example', 404],
  ['/\\evil.example', 404],
  [`/${'a'.repeat(3000)}`, 414],
  [`/a?${'b'.repeat(5000)}`, 414],
])('%s is refused with %i', (raw, status) => {
  expect(readAddress(raw)).toEqual({ ok: false, status });
});

test('putting right twice changes nothing more', () => {
  const letters = [
    'a',
    'Z',
    '/',
    '%',
    '.',
    '-',
    'é',
    'e\u0301',
    'İ',
    'Σ',
    'ß',
    '%41',
    '%2e',
    '%20',
    '~',
    "'",
    '(',
    '+',
    '&',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  for (let round = 0; round < 5000; round += 1) {
    const raw = `/${Array.from({ length: next() % 9 }, () => letters[next() % letters.length] ?? '').join('')}`;
    const bytes = Buffer.from(raw).toString('latin1');
    const address = readAddress(bytes);
    if (!address.ok) continue;
    expect(address.path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
    expect(readAddress(address.path)).toEqual({ ...address, moved: false });
  }
});
