import { inflateSync } from 'node:zlib';
import type { Refused } from '@/features/newsroom/pictures/intake/refused';

/** A PDF's own lists of its things may be packed; no more than this is unpacked of one. */
const MOST_UNPACKED = 20_000_000;
/** What runs, starts, sends or carries another file along. */
const UNSAFE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA|Sound|Movie|3D)(?![A-Za-z0-9])/;

/** Why a file is not taken in as a PDF; null for one that is nothing else and only shows pages. */
export function faultOfPdf(bytes: Buffer): Refused | null {
  if (bytes.length === 0) return 'empty';
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) return 'no-pdf';
  if (!text.slice(-2048).includes('%%EOF') || !/\bstartxref\b/.test(text.slice(-2048))) return 'broken';
  const spoken = spelledOut(`${withoutStreams(text)} ${packedLists(bytes, text)}`);
  if (/\/Encrypt(?![A-Za-z0-9])/.test(spoken)) return 'locked-pdf';
  if (UNSAFE.test(spoken)) return 'unsafe-pdf';
  if (/<script[\s>]|<html[\s>]/i.test(text.slice(0, 2048)) || text.slice(-400).includes('PK\x05\x06'))
    return 'something-else-inside';
  return null;
}

/** Pictures and text are numbers: by chance they spell anything. */
const withoutStreams = (text: string) => text.replace(/\bstream\r?\n[\s\S]*?endstream/g, ' ');

/** "/J#61vaScript" is JavaScript. */
const spelledOut = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Lists of things that are packed into a stream (/ObjStm), unpacked; one that cannot be is left to the viewers. */
function packedLists(bytes: Buffer, text: string): string {
  const found: string[] = [];
  for (const { index, 0: head } of text.matchAll(
    /<<(?:(?!>>\s*stream)[\s\S]){0,600}?\/ObjStm[\s\S]{0,600}?>>\s*stream\r?\n/g,
  )) {
    const from = index + head.length;
    const end = text.indexOf('endstream', from);
    try {
      const list = bytes.subarray(from, end < 0 ? undefined : end);
      found.push(inflateSync(list, { maxOutputLength: MOST_UNPACKED }).toString('latin1'));
    } catch {
      // Not packed in this way, or a bomb: what no viewer unpacks does nothing.
    }
  }
  return found.join(' ');
}
