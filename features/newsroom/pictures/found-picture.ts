import type { Found } from '@/features/newsroom/editor/found';
import type { Picture } from '@/prisma/client/staff/client';

type Row = Pick<Picture, 'id' | 'title' | 'alt' | 'caption' | 'credit' | 'width' | 'height' | 'expiresAt'>;

/** A picture as fields and dialogs offer it. */
export const toFound = ({ id, title, alt, caption, credit, width, height, expiresAt }: Row): Found => ({
  ...{ id, label: title || caption || alt || 'Without words', hint: `${width} × ${height}` },
  ...{
    path: null,
    language: null,
    picture: { alt, credit, caption, width, expiresAt: expiresAt?.toISOString() ?? null },
  },
});
