import { expect, test } from 'vitest';
import { fieldChecks, styleChecks } from '@/features/newsroom/checks/field-checks';
import { type PictureInPiece, pictureChecks, pictureFaults } from '@/features/newsroom/checks/picture-checks';
import type { PieceFields } from '@/features/newsroom/text/fields';

const fields = (over: Partial<PieceFields>): PieceFields => ({
  ...{ kicker: null, headline: 'A Bridge', standfirst: 'It opens.', sectionId: null, slug: null, kind: 'news' },
  ...{ language: 'en', dateline: null, leadPictureId: '1', bylines: [], topicIds: [], printTitle: null },
  ...{ printIssue: null, printPage: null, searchTitle: null, searchDescription: null, ...over },
});
const ids = (checks: { id: string }[]) => checks.map((it) => it.id);

test('fields are looked at for what lists and readers expect of them', () => {
  expect(fieldChecks(fields({}), 'en')).toEqual([]);
  expect(ids(fieldChecks(fields({ standfirst: ' ', leadPictureId: null }), 'es'))).toEqual([
    ...['no-standfirst', 'no-lead-picture', 'other-language'],
  ]);
  expect(ids(fieldChecks(fields({ headline: 'x'.repeat(61), standfirst: 'x'.repeat(161) }), null))).toEqual([
    ...['long-headline', 'long-standfirst'],
  ]);
  expect(ids(fieldChecks(fields({ headline: 'The "program"' }), 'en'))).toEqual([
    ...['us-spelling:program', 'straight-quotes:headline'],
  ]);
});

test('a word that is left as it is is left in the whole piece; a sign only where it stands', () => {
  const at = (blockId: string) =>
    styleChecks('A program - and so on.', { language: 'en', place: '¶ 1', field: 'body', blockId });
  expect(ids(at('one'))).toEqual(['us-spelling:program', 'hyphen-for-dash:one']);
  expect(ids(at('two'))).toEqual(['us-spelling:program', 'hyphen-for-dash:two']);
});

test('each picture needs a credit and a description or the word that it is decorative, and is looked at besides', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const picture = (about: PictureInPiece['about']): PictureInPiece[] => [
    { id: 'p', name: 'The lead picture', field: 'leadPictureId', about },
  ];
  expect(pictureFaults(picture({ alt: '', credit: 'MON' }))).toEqual([]);
  expect(pictureFaults(picture(null))).toEqual([]);
  expect(pictureFaults(picture({ alt: null, credit: ' ' })).map((it) => it.words)).toEqual([
    ...['The lead picture has no credit', 'The lead picture has no description'],
  ]);
  const about = { alt: '', credit: 'MON', width: 1199, expiresAt: '2026-12-31T22:59:59Z' };
  expect(pictureChecks(picture(about), now).map((it) => it.words)).toEqual([
    ...['The lead picture is 1199 px wide', 'Rights to the lead picture end on 31 Dec 2026'],
  ]);
  expect(pictureChecks(picture({ ...about, width: 1200, expiresAt: '2027-12-31T22:59:59Z' }), now)).toEqual([]);
});
