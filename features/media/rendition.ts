import sharp from 'sharp';
import { isRatio, RATIOS, type Ratio } from '@/features/media/ratios';

const WIDTHS = [160, 240, 320, 480, 640, 720, 960, 1280, 1600, 1920] as const;
const FORMATS = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const;
/** A picture with more pixels than this is a bomb, not a photograph. */
const MOST_PIXELS = 100_000_000;

export type Format = keyof typeof FORMATS;
export type Rendition = { ratio: Ratio; width: (typeof WIDTHS)[number]; format: Format };

/** "16x9-640.avif" → that rendition; null for any other name, so that nobody can have pictures resized at will. */
export function parseRendition(name: string): Rendition | null {
  const [, ratioName = '', widthName = '', formatName = ''] = /^([a-z0-9]+)-(\d+)\.([a-z]+)$/.exec(name) ?? [];
  const width = WIDTHS.find((it) => String(it) === widthName);
  if (!width || !isRatio(ratioName) || !isFormat(formatName)) return null;
  return { ratio: ratioName, width, format: formatName };
}

export const mediaTypeOf = (format: Format) => FORMATS[format];

/** One size of a picture, cut round its focal point; never larger than the original allows. */
export async function makeRendition(
  original: Buffer,
  focal: { x: number; y: number },
  { ratio, width, format }: Rendition,
): Promise<Buffer> {
  const read = { limitInputPixels: MOST_PIXELS };
  // As it is seen, not as it lies in the file: cameras turn pictures by a note.
  const { autoOrient: seen } = await sharp(original, read).metadata();
  const wanted = RATIOS[ratio];
  const source = sharp(original, read).autoOrient();
  const cut = wanted ? source.extract(cutRound(focal, seen.width, seen.height, wanted)) : source;
  const sized = cut.resize({ width, withoutEnlargement: true }).flatten({ background: '#ffffff' });
  switch (format) {
    case 'avif':
      return sized.avif({ quality: 45, effort: 1 }).toBuffer();
    case 'webp':
      return sized.webp({ quality: 76 }).toBuffer();
    case 'jpeg':
      return sized.jpeg({ quality: 78, mozjpeg: true }).toBuffer();
  }
}

/** The largest rectangle of a ratio inside w × h whose middle is as near to the focal point as it can be. */
export function cutRound(focal: { x: number; y: number }, w: number, h: number, ratio: number) {
  const width = Math.min(w, Math.round(h * ratio));
  const height = Math.min(h, Math.round(w / ratio));
  const left = Math.round(Math.min(Math.max(focal.x * w - width / 2, 0), w - width));
  const top = Math.round(Math.min(Math.max(focal.y * h - height / 2, 0), h - height));
  return { left, top, width, height };
}

const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);
