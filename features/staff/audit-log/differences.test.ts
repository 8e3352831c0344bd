import { expect, test } from 'vitest';
import { addressFor, readAsked } from '@/features/staff/audit-log/asked';
import { differencesOf } from '@/features/staff/audit-log/differences';

const ID = '0198f3a2-1111-7000-8000-000000000001';
const nameOf = (id: string) => (id === ID ? 'CS' : undefined);

test('a deed is told fact by fact, as it was and as it is, in words', () => {
  const before = { role: 'author', sectionIds: [], name: 'same' };
  const after = { role: 'editor', sectionIds: [ID], name: 'same', publishedAt: '2026-11-23T15:42:07.000Z' };
  expect(differencesOf(before, after, nameOf)).toEqual([
    { name: 'role', was: 'author', is: 'editor' },
    { name: 'sections', was: 'none', is: 'CS' },
    { name: 'published at', was: null, is: '23 Nov 2026, 16:42' },
  ]);
  expect(differencesOf(null, null, nameOf)).toEqual([]);
});

test('a question about the log survives its address, and what makes no sense is left out', () => {
  const asked = { person: ID, action: 'publish', from: '2026-11-01' };
  const address = addressFor(asked, { at: new Date('2026-11-23T15:42:07.123Z'), id: 42n });
  const read = readAsked(Object.fromEntries(new URL(address, 'http://mon.example').searchParams));
  expect(read).toEqual({ ...asked, before: { at: new Date('2026-11-23T15:42:07.123Z'), id: 42n } });
  expect(readAsked({ person: 'x', from: 'yesterday', before: '1; drop', action: ['a', 'b'] })).toEqual({});
});
