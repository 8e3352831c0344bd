import { expect, test } from 'vitest';
import { parseEmail } from '@/features/mail/email-address';

test.each([
  ['  Grete.Hansen@Example.org ', 'Grete.Hansen@Example.org', 'grete.hansen@example.org'],
  ['grete+mon@example.org', 'grete+mon@example.org', 'grete+mon@example.org'],
  ['grete@müller.example', 'grete@müller.example', 'grete@xn--mller-kva.example'],
  ['søren@example.org', 'søren@example.org', 'søren@example.org'],
])('%s is an address', (typed, address, key) => expect(parseEmail(typed)).toEqual({ address, key }));

test.each([
  '',
  '@',
  'grete',
  'grete@nowhere',
  'grete@-example.org',
  'grete@example..org',
  '.grete@example.org',
  'grete hansen@example.org',
  'grete@example.org\r\nBcc: all@example.org',
  'grete\u202e@example.org',
  'grete\u200b@example.org',
  '"grete"@example.org',
  'a@b@example.org',
  `${'a'.repeat(65)}@example.org`,
  `grete@${'a.'.repeat(130)}org`,
])('%j is none', (typed) => expect(parseEmail(typed)).toBeNull());
