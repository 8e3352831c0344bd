import { expect, test } from 'vitest';
import { signupForm } from '@/features/newsletter/schema';

const pageOf = (page: unknown) => signupForm.parse({ email: 'grete@example.org', page }).page;

test('the page a form stood on is a path of this site, on one line that can be kept; else it is the front page', () => {
  expect(pageOf('/naval/a-piece')).toBe('/naval/a-piece');
  for (const forged of ['/a\0b', '/a\r\nBcc: b', '//evil.example', 'https://evil.example', `/${'a'.repeat(500)}`, null])
    expect(pageOf(forged)).toBe('/');
});

test('whatever is sent, something is read', () => {
  expect(signupForm.parse({ email: new File([], 'a'), language: 'xx', website: new File([], 'a') })).toEqual({
    ...{ email: '', language: 'en', page: '/', website: 'a file' },
  });
});
