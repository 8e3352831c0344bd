import { expect, test } from 'vitest';
import { toLink } from '@/features/articles/links';

test('the web, mail, telephone and this site', () => {
  expect(toLink('https://example.com/a?b=1')).toEqual({ href: 'https://example.com/a?b=1', leavesSite: true });
  expect(toLink('mailto:desk@example.com')).toEqual({ href: 'mailto:desk@example.com', leavesSite: false });
  expect(toLink('/components/cooling-the-mast')).toEqual({ href: '/components/cooling-the-mast', leavesSite: false });
  expect(toLink('#spec')).toEqual({ href: '#spec', leavesSite: false });
});

test.each([
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  'blob:https://x/1',
  'example.com',
  '',
])('%j is no link', (href) => {
  expect(toLink(href)).toBeNull();
});
