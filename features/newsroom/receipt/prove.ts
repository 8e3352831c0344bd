import 'server-only';
import { findArticle } from '@/features/articles/queries';
import { compare } from '@/features/newsroom/receipt/compare';
import { expectationOf } from '@/features/newsroom/receipt/expectation';
import type { FetchPage } from '@/features/newsroom/receipt/fetched';
import { findProven } from '@/features/newsroom/receipt/find-proven';
import { holds } from '@/features/newsroom/receipt/holds';
import { type Surface, surfacesOf } from '@/features/newsroom/receipt/surfaces';

type Line = {
  name: string;
  path: string;
  state: 'true' | 'not-yet' | 'further-back';
  /** What is not as it should be, in words for the desk. */
  why: string | null;
  /** From the change until this answer was read. */
  ms: number;
};
/** What every surface shows at this moment of a piece that went out, or was taken back. */
type Receipt = { is: 'live' | 'gone' | 'unknown'; since: string; lines: Line[] };

const AT_ONCE = 4;

/** Fetches every surface of a piece and compares it with what the database says; null where readers never had it. */
export async function prove(articleId: string, fetchPage: FetchPage): Promise<Receipt | null> {
  const now = new Date();
  const found = await findProven(articleId, now);
  if (!found) return null;
  const { piece, since } = found;
  const { state } = await findArticle(piece.section.slug, piece.slug);
  const seen = state === 'moved' ? 'unknown' : state;
  const proveOne = async (surface: Surface): Promise<Line> => {
    const held = surface.shows === 'list' && seen === 'live' ? await holds(surface.of, articleId, now) : false;
    const expected = expectationOf(surface, piece, seen, held);
    const { name, path } = surface;
    const back = expected.is === 'further-back';
    const why = back ? null : compare(expected, await fetchPage(path));
    const ms = Math.max(0, Date.now() - since.getTime());
    return { name, path, state: back ? 'further-back' : why === null ? 'true' : 'not-yet', why, ms };
  };
  const surfaces = surfacesOf(piece);
  const lines: Line[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < surfaces.length; at = next++) {
      const surface = surfaces[at];
      if (surface) lines[at] = await proveOne(surface);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { is: seen, since: since.toISOString(), lines };
}
