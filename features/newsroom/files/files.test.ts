import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '@/features/files/document';
import { findDocument } from '@/features/files/queries';
import { readRange } from '@/features/files/range';
import { staffDb } from '@/lib/staff-db';
import { givenIssue, givenMagazine, nobody } from '@/prisma/factories/publication';
import { drawPdf } from '@/prisma/seed/art/draw-pdf';
import { givenPublication } from '@/tests/publication';
import { describeDocument, takeDocumentIn } from './commands';
import { faultOfPdf } from './examine-pdf';

givenPublication();
const now = new Date();
const holding = (inside: string | Buffer) => {
  const whole = drawPdf(['MON']);
  const at = whole.indexOf('xref');
  return Buffer.concat([whole.subarray(0, at), Buffer.from(inside), whole.subarray(at)]);
};

describe('a PDF', () => {
  test('that only shows pages is taken in', () => {
    expect(faultOfPdf(drawPdf(['MON NAVAL 3/2027', 'Contents (and a bracket)']))).toBeNull();
    expect(
      faultOfPdf(holding('9 0 obj\n<< /Length 30 >>\nstream\nnumbers /JS by chance /Launch\nendstream\nendobj\n')),
    ).toBeNull();
  });
  test.each([
    ['a script', '<< /S /JavaScript /JS (app.alert(1)) >>', 'unsafe-pdf'],
    ['a script, spelled otherwise', '<< /S /J#61vaScript /J#53 (x) >>', 'unsafe-pdf'],
    ['a program to start', '<< /S /Launch /F (cmd.exe) >>', 'unsafe-pdf'],
    ['another file', '<< /Type /EmbeddedFile >>', 'unsafe-pdf'],
    ['a form that is sent', '<< /S /SubmitForm >>', 'unsafe-pdf'],
    ['a lock', '<< /Encrypt 7 0 R >>', 'locked-pdf'],
  ])('with %s is refused', (_, inside, problem) => expect(faultOfPdf(holding(inside))).toBe(problem));
  test('with a script in a packed list of things is refused', () => {
    const packed = deflateSync(Buffer.from('1 0 << /S /JavaScript /JS (x) >>'));
    const list = `8 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    expect(faultOfPdf(holding(Buffer.concat([Buffer.from(list), packed, Buffer.from('\nendstream\nendobj\n')])))).toBe(
      'unsafe-pdf',
    );
  });
  test('that is something else, or not whole, is refused', () => {
    expect(faultOfPdf(Buffer.from('<html>%PDF-1.7'))).toBe('no-pdf');
    expect(faultOfPdf(drawPdf(['MON']).subarray(0, 200))).toBe('broken');
    expect(faultOfPdf(Buffer.alloc(0))).toBe('empty');
  });
});

test('readers have it once it is offered or its issue is out, and no longer when it is taken back', async () => {
  const sent = drawPdf(['MON', String(Math.random())]);
  const taken = await takeDocumentIn({ sent, name: 'MON Naval 3-2027.pdf', actor: nobody, now });
  const id = taken.ok ? taken.id : '';
  expect(await takeDocumentIn({ sent, name: 'again.pdf', actor: nobody, now })).toMatchObject({ id, already: true });
  const row = await staffDb().document.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ title: 'MON Naval 3 2027', fileName: 'mon-naval-3-2027.pdf', bytes: sent.length });
  const version = row.hash.slice(0, 12);
  const say = (said: Parameters<typeof describeDocument>[0]['said']) =>
    describeDocument({ id, said, actor: nobody, now });
  expect(await findDocument(id, version)).toBeNull();
  await say({ offered: true });
  expect((await findDocument(id, version))?.bytes).toEqual(sent);
  expect(await findDocument(id, 'another')).toBeNull();
  await say({ offered: false });
  expect(await findDocument(id, version)).toBeNull();
  const magazine = await givenMagazine();
  const coming = await givenIssue(magazine.id, { publishedAt: new Date(now.getTime() + 60_000) });
  await say({ issueId: coming.id });
  expect(await findDocument(id, version)).toBeNull();
  const out = await givenIssue(magazine.id);
  await say({ issueId: out.id });
  expect(await findDocument(id, version)).toMatchObject({ fileName: 'mon-naval-3-2027.pdf' });
  await say({ trashed: true });
  expect(await findDocument(id, version)).toBeNull();
  const events = await staffDb().pressEvent.findMany({ where: { tags: { has: `document:${id}` } } });
  expect(events.every(({ hard }) => hard)).toBe(true);
});

test.each([
  [null, null],
  ['bytes=0-3', { from: 0, to: 3 }],
  ['bytes=90-', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=50-500', { from: 50, to: 99 }],
  ['bytes=100-', 'beyond'],
  ['bytes=5-3', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=0-1,5-6', null],
  ['pages=1-2', null],
])('of 100 bytes, %s asks for %o', (asked, part) => expect(readRange(asked, 100)).toEqual(part));

test('a size is said as readers speak', () => {
  expect(sizeOf(400, 'en')).toBe('1 kB');
  expect(sizeOf(4_240_000, 'de')).toBe('4,2 MB');
});
