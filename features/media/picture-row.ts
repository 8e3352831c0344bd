import { createHash } from 'node:crypto';
import type { Picture } from '@/features/media/picture';

export const pictureColumns = {
  id: true,
  hash: true,
  nightHash: true,
  mediaType: true,
  width: true,
  height: true,
  alt: true,
  caption: true,
  credit: true,
  focalX: true,
  focalY: true,
  expiresAt: true,
} as const;

type PictureRow = {
  id: string;
  hash: string;
  nightHash: string | null;
  mediaType: string;
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string;
  focalX: number;
  focalY: number;
  expiresAt: Date | null;
};

export function toPicture(row: PictureRow): Picture {
  const { id, width, height, alt, caption, credit } = row;
  return {
    ...{ id, width, height, alt, caption, credit },
    version: versionOf(row),
    nightVersion: nightVersionOf(row),
    drawn: row.mediaType === 'image/svg+xml',
    leavesAt: row.expiresAt,
  };
}

/** Names the sheet for the dark in the same way. */
export const nightVersionOf = ({
  nightHash,
  ...picture
}: Parameters<typeof versionOf>[0] & { nightHash: string | null }) =>
  nightHash === null ? null : versionOf({ ...picture, hash: nightHash });

/** Names one original with one focal point: what is made of them never changes, so its address may be kept for ever. */
export function versionOf({ hash, focalX, focalY }: { hash: string; focalX: number; focalY: number }): string {
  return createHash('sha256').update(`${hash} ${focalX} ${focalY}`).digest('hex').slice(0, 12);
}
