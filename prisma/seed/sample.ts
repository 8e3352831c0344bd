import { createHash } from 'node:crypto';
import { slugFrom } from '@/features/newsroom/rules';
import { keep } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';
import { drawPdf } from './art/draw-pdf';
import { readLines } from './magazines/lines';
import type { Title, WrittenIssue } from './magazines/written';
import { PREFIX } from './pictures';

/** The contents of an issue as a PDF to take along; only the first title has one, of its newest issue. */
export async function keepSample(
  title: Title,
  number: string,
  contents: WrittenIssue['contents'],
): Promise<string | null> {
  if (title.slug !== 'mon-naval') return null;
  const name = `${title.name} ${number}`;
  const lines = readLines(contents).map(({ headline, page }) => `${page ?? ''}  ${headline}`);
  const bytes = drawPdf([name, '', 'Contents', '', ...lines]);
  const original = `${PREFIX}${slugFrom(name)}.pdf`;
  await keep('originals', original, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const said = {
    original,
    hash,
    bytes: bytes.length,
    title: `${name}: contents`,
    fileName: `${slugFrom(name)}-contents.pdf`,
  };
  const { id } = await staffDb().document.create({ data: { ...said, demonstration: true }, select: { id: true } });
  return id;
}
