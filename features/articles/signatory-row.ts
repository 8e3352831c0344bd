import { z } from 'zod';
import type { Signatory } from '@/features/articles/article';
import { pictureColumns, toPicture } from '@/features/media/picture-row';
import type { Prisma } from '@/prisma/client/reader/client';

/** The columns of a name that signs, with what introduces it under its piece. */
export const signatoryColumns = {
  id: true,
  handle: true,
  name: true,
  kind: true,
  role: true,
  place: true,
  biography: true,
  portrait: { select: pictureColumns },
} as const satisfies Prisma.AuthorSelect;

type SignatoryRow = Prisma.AuthorGetPayload<{ select: typeof signatoryColumns }>;

export const authorKind = z.enum(['person', 'organisation']);

export function toSignatory(row: SignatoryRow): Signatory {
  return { ...row, kind: authorKind.parse(row.kind), portrait: row.portrait && toPicture(row.portrait) };
}
