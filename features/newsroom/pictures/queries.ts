import 'server-only';
import type { AskedMedia } from '@/features/newsroom/pictures/asked';
import { pictureInQuestion } from '@/features/newsroom/pictures/picture-in-question';
import { listUses, type PictureUse } from '@/features/newsroom/pictures/uses';
import { pieceOf } from '@/features/newsroom/pieces';
import { may, type Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';
import type { Picture, Prisma } from '@/prisma/client/staff/client';

const PAGE = 23;
const SOON = 30 * 24 * 60 * 60_000;

export type PictureTile = Pick<Picture, 'id' | 'title' | 'alt' | 'credit' | 'width' | 'height'> & {
  name: string;
  /** When the right to show it runs out, where that is soon or past. */
  ends: { on: Date; over: boolean } | null;
  /** Pieces, authors and issues that readers see or will see it with. */
  uses: number;
};

/** Pictures, newest first, one page of them. */
export async function listPictures(asked: AskedMedia, now: Date) {
  const { after } = asked;
  const where: Prisma.PictureWhereInput = { AND: [...narrowing(asked, now), after ? before(after) : {}] };
  const rows = await staffDb().picture.findMany({
    where,
    include: { _count: { select: { uses: true, covers: true, portraits: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
  });
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return {
    tiles: rows.slice(0, PAGE).map(
      ({ _count: { uses, covers, portraits }, ...row }): PictureTile => ({
        ...row,
        name: nameOf(row),
        ends: endOf(row.expiresAt, now),
        uses: uses + covers + portraits,
      }),
    ),
    next: last ? { at: last.createdAt, id: last.id } : null,
  };
}

export type OpenPicture = Picture & {
  uses: (PictureUse & { path: string | null })[];
  mayEdit: boolean;
  mayTrash: boolean;
};

/** One picture with everything that is said of it, and where it stands as far as this person may know. */
export async function findPicture(id: string, staff: Someone): Promise<OpenPicture | null> {
  const picture = await staffDb().picture.findUnique({ where: { id } });
  const question = await pictureInQuestion(id);
  if (!picture || !question) return null;
  const uses = await Promise.all((await listUses(id)).map((use) => asSeenBy(staff, use)));
  const allowed = { mayEdit: may(staff, 'picture:edit', question), mayTrash: may(staff, 'picture:trash', question) };
  return { ...picture, title: nameOf(picture), uses, ...allowed };
}

/** How much is behind each view. */
export async function countMedia(now: Date) {
  const count = (view: AskedMedia['view']) =>
    staffDb().picture.count({ where: { AND: narrowing({ view, q: '', after: null }, now) } });
  const [all, notReady, ending, unused, trash, documents] = await Promise.all([
    ...([count('all'), count('not-ready'), count('ending'), count('unused'), count('trash')] as const),
    staffDb().document.count({ where: { trashedAt: null } }),
  ]);
  return { all, notReady, ending, unused, trash, documents };
}

export const listSectionCodes = () =>
  staffDb().section.findMany({ select: { code: true, shortName: true }, orderBy: { position: 'asc' } });

const nameOf = ({ title, caption, alt }: Pick<Picture, 'title' | 'caption' | 'alt'>) =>
  title || caption || alt || 'Without a name';

function narrowing(
  {
    view,
    q,
    section,
    licence,
  }: AskedMedia | (Pick<AskedMedia, 'view' | 'q' | 'after'> & { section?: string; licence?: string }),
  now: Date,
): Prisma.PictureWhereInput[] {
  const words = q.split(/\s+/).filter(Boolean);
  return [
    { trashedAt: view === 'trash' ? { not: null } : null },
    ...(view === 'not-ready' ? [{ OR: [{ alt: null }, { credit: null }, { credit: '' }] }] : []),
    ...(view === 'ending' ? [{ expiresAt: { lte: new Date(now.getTime() + SOON) } }] : []),
    ...(view === 'unused'
      ? [{ uses: { none: {} }, covers: { none: {} }, portraits: { none: {} }, shownAlone: false }]
      : []),
    ...(section ? [{ uses: { some: { article: { section: { code: section } } } } }] : []),
    ...(licence ? [{ licence }] : []),
    ...words.map((word) => {
      const it = { contains: word, mode: 'insensitive' as const };
      return { OR: [{ title: it }, { alt: it }, { caption: it }, { credit: it }] };
    }),
  ];
}

const before = ({ at, id }: { at: Date; id: string }): Prisma.PictureWhereInput => ({
  OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }],
});

const endOf = (on: Date | null, now: Date) =>
  on && on.getTime() <= now.getTime() + SOON ? { on, over: on <= now } : null;

/** A headline can be under embargo: whoever may not read a piece learns only that there is one. */
async function asSeenBy(staff: Someone, use: PictureUse) {
  if (use.kind !== 'piece') return { ...use, path: null };
  const piece = await pieceOf(use.id);
  if (piece && may(staff, 'article:read', piece)) return { ...use, path: `/admin/articles/${use.id}` };
  return { ...use, id: '', name: 'A piece that is somebody else’s', code: null, path: null };
}
