import sharp from 'sharp';
import { faultOfDrawing } from './drawing';
import type { Refused } from './refused';
import { readSaid, type SaidInFile } from './said-in-file';
import { hidesSomething, type Sniffed, sniff } from './sniff';

/** As many as the sizes for readers are made of (features/media/rendition.ts). */
const MOST_PIXELS = 100_000_000;
const MOST_SECONDS = 20;
/** A drawing is drawn once, so wide that the largest size is never made larger. */
const DRAWN_WIDTH = 2400;

export type Examined = {
  /** What is kept: as it came; of a drawing, what was drawn. */
  bytes: Buffer;
  ending: 'jpg' | 'png' | 'webp' | 'avif';
  mediaType: string;
  width: number;
  height: number;
  said: SaidInFile;
};

type Raster = Exclude<Sniffed, 'heic' | 'svg' | 'pdf'>;
const RASTERS: Record<Raster, { ending: Examined['ending']; mediaType: string; format: string }> = {
  jpeg: { ending: 'jpg', mediaType: 'image/jpeg', format: 'jpeg' },
  png: { ending: 'png', mediaType: 'image/png', format: 'png' },
  webp: { ending: 'webp', mediaType: 'image/webp', format: 'webp' },
  avif: { ending: 'avif', mediaType: 'image/avif', format: 'heif' },
};

/**
 * Whether a file is a picture and nothing else: by its bytes, never by its name. It is read to its last pixel once, within
 * bounds. An SVG is drawn and thrown away, so that no file that could run is ever kept.
 */
export async function examine(
  sent: Buffer,
): Promise<{ ok: true; picture: Examined } | { ok: false; problem: Refused }> {
  if (sent.length === 0) return { ok: false, problem: 'empty' };
  const is = sniff(sent);
  if (is === null || is === 'pdf') return { ok: false, problem: 'unknown-format' };
  if (is === 'heic') return { ok: false, problem: 'heic' };
  if (is === 'svg') return draw(sent);
  return hidesSomething(sent) ? { ok: false, problem: 'something-else-inside' } : look(sent, is, readSaid(sent));
}

async function draw(sent: Buffer) {
  const fault = faultOfDrawing(sent);
  if (fault) return { ok: false, problem: fault } as const;
  try {
    const { width = 0, height = 0 } = await sharp(sent, { limitInputPixels: MOST_PIXELS }).metadata();
    if (width < 1 || height < 1) return { ok: false, problem: 'broken' } as const;
    const density = Math.min(2400, Math.max(1, (72 * DRAWN_WIDTH) / width));
    const drawn = await sharp(sent, { limitInputPixels: MOST_PIXELS, density })
      .timeout({ seconds: MOST_SECONDS })
      .resize({ width: DRAWN_WIDTH, height: DRAWN_WIDTH * 2, fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer();
    return look(drawn, 'png', readSaid(drawn));
  } catch (problem) {
    return { ok: false, problem: toRefused(problem) } as const;
  }
}

async function look(bytes: Buffer, is: Raster, said: SaidInFile) {
  const { ending, mediaType, format } = RASTERS[is];
  const read = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
  try {
    const { width, height, autoOrient, format: found } = await sharp(bytes, read).metadata();
    if (found !== format) return { ok: false, problem: 'broken' } as const;
    if (width * height > MOST_PIXELS) return { ok: false, problem: 'too-many-pixels' } as const;
    await sharp(bytes, read).timeout({ seconds: MOST_SECONDS }).resize({ width: 16 }).raw().toBuffer();
    return { ok: true, picture: { ...{ bytes, ending, mediaType, said }, ...autoOrient } } as const;
  } catch (problem) {
    return { ok: false, problem: toRefused(problem) } as const;
  }
}

/** What the reader of pictures says, by its own words. */
function toRefused(problem: unknown): Refused {
  const words = problem instanceof Error ? problem.message : '';
  if (/pixel limit|too large|exceeds/i.test(words)) return 'too-many-pixels';
  return /timeout/i.test(words) ? 'too-long-to-read' : 'broken';
}
