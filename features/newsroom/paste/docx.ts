import type { Block } from '@/features/articles/blocks';
import { cleanPieces, type PasteOptions } from './clean-html';
import type { PastedNote } from './pasted-note';
import type { Piece } from './pieces';
import { unpackedSize } from './unpacked-size';

type DocxPicture = { bytes: Uint8Array; mediaType: string; alt: string; after: string | null };
export type ReadDocx =
  | { ok: true; title: string; blocks: Block[]; pictures: DocxPicture[]; note: PastedNote }
  | { ok: false; problem: 'not-a-document' | 'too-large' };

const LARGEST = 40_000_000;
const LARGEST_UNPACKED = 300_000_000;
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  'comment-reference => ',
];

/** A Word document as the beginnings of a draft: its title, its blocks and its pictures, each with the block it follows. */
export async function readDocx(bytes: Uint8Array, options: Omit<PasteOptions, 'from'> = {}): Promise<ReadDocx> {
  if (bytes.length > LARGEST) return { ok: false, problem: 'too-large' };
  const size = unpackedSize(bytes);
  if (size === null) return { ok: false, problem: 'not-a-document' };
  if (size > LARGEST_UNPACKED) return { ok: false, problem: 'too-large' };
  const { default: mammoth } = await import('mammoth');
  const found: Omit<DocxPicture, 'alt' | 'after'>[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    found.push({ bytes: new Uint8Array(await image.readAsArrayBuffer()), mediaType: image.contentType });
    return { src: `picture:${found.length - 1}` };
  });
  const html = await mammoth
    .convertToHtml(fileOf(bytes), { styleMap: STYLES, convertImage, externalFileAccess: false })
    .then(
      ({ value }) => value,
      () => null,
    );
  if (html === null) return { ok: false, problem: 'not-a-document' };
  let title = '';
  const { doc, pictures, note } = cleanPieces(html, { ...options, from: 'word' }, (pieces) => {
    const at = titleAt(pieces);
    title = textAt(pieces[at]);
    return pieces.filter((_, index) => index !== at);
  });
  const placed = pictures.flatMap(({ address, alt, after }) => {
    const picture = found[Number(/^picture:(\d+)$/.exec(address ?? '')?.[1])];
    return picture ? [{ ...picture, alt, after }] : [];
  });
  return { ok: true, title, blocks: doc, pictures: placed, note };
}

/** Word's own title, or a heading of the first order that opens the text and has no equal. */
function titleAt(pieces: Piece[]): number {
  const level = (it: Piece) => (it.kind === 'line' && it.role.is === 'heading' ? it.role.level : null);
  const own = pieces.findIndex((it) => level(it) === 0);
  if (own >= 0) return own;
  const first = pieces.findIndex((it) => it.kind !== 'picture');
  return level(pieces[first] ?? { kind: 'divider' }) === 1 && pieces.filter((it) => level(it) === 1).length === 1
    ? first
    : -1;
}

const textAt = (piece: Piece | undefined) =>
  piece?.kind === 'line'
    ? piece.runs
        .map((it) => (it === 'break' ? ' ' : it.text))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** Mammoth reads a Buffer in Node and an ArrayBuffer in a browser, where bundlers bring a Buffer along: it is given both. */
function fileOf(bytes: Uint8Array): { arrayBuffer: ArrayBuffer; buffer?: Buffer } {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  return typeof Buffer === 'undefined' ? { arrayBuffer } : { arrayBuffer, buffer: Buffer.from(bytes) };
}
