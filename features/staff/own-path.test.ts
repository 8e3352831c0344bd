import { expect, test } from 'vitest';
import { ownPath } from '@/features/staff/own-path';

test('one comes back to where one was in the newsroom', () => {
  for (const path of [
    '/admin',
    '/admin/articles',
    '/admin/articles?state=draft&section=CS',
    '/admin/audit?from=2026-11-23',
  ])
    expect(ownPath(path)).toBe(path);
});

test('one is led nowhere else: not to another site, not to the magazine, not back to a door', () => {
  const others = [
    ...[null, undefined, '', '/', '/naval', 'admin', '/administration', 'https://evil.example/admin', '//evil.example'],
    ...['/admin//evil.example', '/admin\\evil.example', '/\\evil.example', '/admin/../naval', 'javascript:alert(1)'],
    ...[
      '/admin/sign-in',
      '/admin/sign-in?back=/admin',
      '/admin/invitation/x',
      '/admin/reset/x',
      '/admin/new-address/x',
      '/admin/ x',
      '/admin/\nx',
    ],
    ...['/admin@evil.example', '/admin.evil.example', '/admin/%2e%2e/%2e%2e/naval'],
  ];
  for (const path of others) expect(ownPath(path), String(path)).toBe('/admin');
});
