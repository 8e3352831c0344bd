import { createHash } from 'node:crypto';
import { pictureIdsOf } from '@/features/articles/body';
import { keep, readKept } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';
import type { CoverOrder } from './art/draw-cover';
import type { MonogramOrder } from './art/draw-monogram';
import type { Piece } from './piece';

/** Draws SVG, always the same for the same order. */
export type Draw = {
  /** 2400 × 1350; day and night show the same scene. */
  art: (order: { section: Piece['code']; seed: string; night: boolean }) => string;
  /** 1680 × 2376 */
  cover: (order: CoverOrder) => string;
  /** 1200 × 1500 */
  monogram: (order: MonogramOrder) => string;
};

/** Names of originals begin with this; removing the set goes by it. */
export const PREFIX = 'demonstration-';

/** Draws and keeps the pictures of a piece that are not there yet; answers their ids by seed. */
export async function keepPictures(piece: Piece, draw: Draw): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const seed of seedsOf(piece)) {
    const id = await keepPicture({
      ...{ name: `${piece.code.toLowerCase()}-${seed}`, title: titleOf(seed) },
      ...{ width: 2400, height: 1350, credit: 'Illustration: MON' },
      day: () => draw.art({ section: piece.code, seed, night: false }),
      night: () => draw.art({ section: piece.code, seed, night: true }),
    });
    ids.set(seed, id);
  }
  return ids;
}

const seedsOf = ({ picture, body }: Piece) => [...new Set([...(picture ? [picture] : []), ...pictureIdsOf(body)])];

/** Paper stays paper at night: a cover has one sheet only. Seen once its issue is. */
export const keepCover = (name: string, order: Omit<CoverOrder, 'seed'>, draw: Draw): Promise<string> =>
  keepPicture({
    ...{ name: `cover-${name}`, title: `Cover: ${order.title} ${order.issue}` },
    ...{ width: 1680, height: 2376, credit: 'MON' },
    day: () => draw.cover({ ...order, seed: name }),
  });

export const keepPortrait = (name: string, plate: Omit<MonogramOrder, 'night'>, draw: Draw): Promise<string> =>
  keepPicture({
    ...{ name: `portrait-${name}`, title: `Portrait: ${name.split('-').map(titleOf).join(' ')}` },
    ...{ width: 1200, height: 1500, credit: 'MON', shownAlone: true },
    day: () => draw.monogram({ ...plate, night: false }),
    night: () => draw.monogram({ ...plate, night: true }),
  });

/** "coastal-radar" → "Coastal radar" */
const titleOf = (seed: string) => seed.replace(/^./, (first) => first.toUpperCase()).replaceAll('-', ' ');

type Plate = {
  name: string;
  title: string;
  width: number;
  height: number;
  credit: string;
  shownAlone?: boolean;
  day: () => string;
  night?: () => string;
};

async function keepPicture({ name, day, night, ...said }: Plate): Promise<string> {
  const original = `${PREFIX}${name}.svg`;
  const nightOriginal = night ? `${PREFIX}${name}-night.svg` : null;
  const found = await staffDb().picture.findFirst({ where: { original }, select: { id: true } });
  if (found && (await isKept(original)) && (await isKept(nightOriginal))) return found.id;
  const bytes = Buffer.from(day());
  await keep('originals', original, bytes);
  const dark = night && nightOriginal ? Buffer.from(night()) : null;
  if (dark && nightOriginal) await keep('originals', nightOriginal, dark);
  if (found) return found.id;
  const made = await staffDb().picture.create({
    data: {
      ...said,
      ...{ original, nightOriginal, hash: hashOf(bytes), nightHash: dark && hashOf(dark) },
      ...{ mediaType: 'image/svg+xml', bytes: bytes.length, alt: '' },
    },
    select: { id: true },
  });
  return made.id;
}

const isKept = async (original: string | null) => original === null || (await readKept('originals', original)) !== null;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
