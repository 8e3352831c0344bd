import { createHash } from 'node:crypto';
import { pictureIdsOf } from '@/features/articles/body';
import { keep, readKept } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';
import type { Piece } from './piece';

/** Draws an SVG of 2400 × 1350 that is always the same for the same section and seed. */
export type Draw = (art: { section: Piece['code']; seed: string; night: boolean }) => string;

/** Names of originals begin with this; removing the set goes by it. */
export const PREFIX = 'demonstration-';

/** Draws and keeps the pictures of a piece that are not there yet; answers their ids by seed. */
export async function keepPictures(piece: Piece, draw: Draw): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const seed of seedsOf(piece)) ids.set(seed, await keepPicture(piece.code, seed, draw));
  return ids;
}

const seedsOf = ({ picture, body }: Piece) => [...new Set([...(picture ? [picture] : []), ...pictureIdsOf(body)])];

async function keepPicture(section: Piece['code'], seed: string, draw: Draw): Promise<string> {
  const original = `${PREFIX}${section.toLowerCase()}-${seed}.svg`;
  const found = await staffDb().picture.findFirst({ where: { original }, select: { id: true } });
  if (found && (await readKept('originals', original))) return found.id;
  const bytes = Buffer.from(draw({ section, seed, night: false }));
  await keep('originals', original, bytes);
  if (found) return found.id;
  const made = await staffDb().picture.create({
    data: {
      original,
      hash: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'image/svg+xml',
      width: 2400,
      height: 1350,
      bytes: bytes.length,
      alt: '',
      credit: 'Illustration: MON',
    },
    select: { id: true },
  });
  return made.id;
}
