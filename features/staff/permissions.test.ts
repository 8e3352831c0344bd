import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  MAY,
  may,
  PERMISSIONS,
  type Permission,
  type PieceInQuestion,
  type PieceState,
  ROLES,
  type Role,
  type Someone,
} from '@/features/staff/permissions';

const someone = (traits: Partial<Someone>): Someone => ({ id: 'me', role: 'editor', sectionIds: [], ...traits });
const piece = (traits: Partial<PieceInQuestion> = {}): PieceInQuestion => ({
  ...{ sectionId: 'naval', createdById: 'somebody', authorStaffIds: [], state: 'draft', ...traits },
});
const STATES: PieceState[] = ['draft', 'in-review', 'approved', 'scheduled', 'live', 'withdrawn'];

test('an owner may everything, and nobody else manages people or reads the log', () => {
  for (const permission of PERMISSIONS) expect(may(someone({ role: 'owner' }), permission, piece())).toBe(true);
  for (const role of ROLES.filter((it) => it !== 'owner')) {
    expect(may(someone({ role }), 'people:manage')).toBe(false);
    expect(may(someone({ role }), 'audit:read')).toBe(false);
  }
});

test('an editor of all sections works on every piece, one of some on theirs, on their own and on those without one', () => {
  const all = someone({});
  const some = someone({ sectionIds: ['land'] });
  expect(may(all, 'article:publish', piece())).toBe(true);
  expect(may(some, 'article:edit', piece())).toBe(false);
  expect(may(some, 'article:read', piece())).toBe(false);
  expect(may(some, 'article:publish', piece({ sectionId: 'land' }))).toBe(true);
  expect(may(some, 'article:publish', piece({ sectionId: null }))).toBe(true);
  const own = piece({ authorStaffIds: ['me'] });
  expect([may(some, 'article:edit', own), may(some, 'article:publish', own)]).toEqual([true, false]);
});

test('authors work on what they opened or sign, and publish nothing', () => {
  const author = someone({ role: 'author' });
  expect(may(author, 'article:edit', piece())).toBe(false);
  for (const own of [piece({ createdById: 'me' }), piece({ authorStaffIds: ['me'] })]) {
    expect(may(author, 'article:edit', own)).toBe(true);
    expect(may(author, 'article:publish', own)).toBe(false);
  }
  expect(may(author, 'article:publish')).toBe(false);
});

test('contributors see what is theirs and change it until it is approved', () => {
  const contributor = someone({ role: 'contributor' });
  const own = (state: PieceState) => piece({ createdById: 'me', state });
  expect(STATES.filter((state) => may(contributor, 'article:read', own(state)))).toEqual(STATES);
  expect(STATES.filter((state) => may(contributor, 'article:edit', own(state)))).toEqual(['draft', 'in-review']);
  expect(may(contributor, 'article:read', piece())).toBe(false);
});

test('the front page is laid out by editors who answer for all sections, and by owners', () => {
  expect(may(someone({}), 'front:edit')).toBe(true);
  expect(may(someone({ sectionIds: ['land'] }), 'front:edit')).toBe(false);
  expect(may(someone({ role: 'owner', sectionIds: ['land'] }), 'front:edit')).toBe(true);
});

test('nobody may what is not written down', () => {
  for (const role of ROLES) {
    const refused = PERMISSIONS.filter((permission) => !(permission in MAY[role]));
    for (const permission of refused)
      expect(may(someone({ role }), permission, piece({ createdById: 'me' }))).toBe(false);
  }
});

test('the table in the documents is what is decided by', () => {
  const document = readFileSync(new URL('../../docs/newsroom.md', import.meta.url), 'utf8');
  const rows = [...document.matchAll(/^\| `([a-z:]+)` \| (.+) \|$/gm)].map(([, name = '', cells = '']) => [
    name,
    cells,
  ]);
  const words = { all: 'all', sections: 'sections', 'sections-and-own': 'sections and own', own: 'own' };
  const said = { ...words, 'own-open': 'own while open', 'if-all-sections': 'with all sections' };
  const wordsFor = (role: Role, permission: Permission) => {
    const reach = MAY[role][permission];
    return reach ? said[reach] : '–';
  };
  expect(rows).toEqual(PERMISSIONS.map((it) => [it, ROLES.map((role) => wordsFor(role, it)).join(' | ')]));
});
