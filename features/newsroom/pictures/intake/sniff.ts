export type Sniffed = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'svg' | 'pdf';

/** What a file is by its first bytes, whatever it is called; null for anything else. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.slice(4, 8) === 'ftyp') return brandOf(head);
  return isDrawing(bytes) ? 'svg' : null;
}

function brandOf(head: string): Sniffed | null {
  const box = head.slice(8, Math.max(16, Math.min(head.length, lengthOf(head))));
  if (/avif|avis/.test(box)) return 'avif';
  return /heic|heix|hevc|heim|heis|mif1|msf1/.test(box) ? 'heic' : null;
}

const lengthOf = (head: string) => Buffer.from(head.slice(0, 4), 'latin1').readUInt32BE(0);

/** Text whose first element is an svg. */
function isDrawing(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64_000)).toString('utf8');
  const text = start
    .replace(/^\ufeff/, '')
    .replace(/^(\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(\[[\s\S]*?\])?\s*>)*/i, '');
  return /^<([a-z]+:)?svg[\s>]/i.test(text);
}

/** What a browser or an archiver would find in a picture that says it is one: such a file is two things at once. */
const MARKUP = /<script[\s>/]|<html[\s>]|<!doctype\s+html|<\?php\s|<svg[\s>]|<iframe[\s>]/i;
const ARCHIVE_END = Buffer.from('PK\x05\x06', 'latin1');
const PROGRAM = /^(MZ|\x7fELF|#!)/;

/** Whether a picture is also a page, an archive, a PDF or a program. */
export function hidesSomething(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return PROGRAM.test(text) || text.slice(0, 1024 + 5).includes('%PDF-') || MARKUP.test(text) || endsAsArchive(bytes);
}

/** A zip is read from its end: its last record stands there, with a comment that reaches to the last byte. */
function endsAsArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.indexOf(ARCHIVE_END, from); at !== -1; at = bytes.indexOf(ARCHIVE_END, at + 1)) {
    if (at + 22 > bytes.length) return false;
    const directory = bytes.readUInt32LE(at + 16);
    if (directory <= at && bytes.readUInt16LE(at + 20) + at + 22 <= bytes.length) return true;
  }
  return false;
}
