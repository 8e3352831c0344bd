import 'server-only';
import { findArticle } from '@/features/articles/queries';
import { isFound } from '@/features/found/is-found';
import { compare } from '@/features/newsroom/receipt/compare';
import { enteredAs } from '@/features/newsroom/receipt/entered';
import { expectationOf } from '@/features/newsroom/receipt/expectation';
import type { FetchPage } from '@/features/newsroom/receipt/fetched';
import { findProven } from '@/features/newsroom/receipt/find-proven';
import { heldAs } from '@/features/newsroom/receipt/held-as';
import { listLeft } from '@/features/newsroom/receipt/left';
import type { Place } from '@/features/newsroom/receipt/places';
import type { Line, Receipt } from '@/features/newsroom/receipt/receipt';
import { type Surface, surfacesOf } from '@/features/newsroom/receipt/surfaces';

const AT_ONCE = 4;

/**
 * Fetches every surface of a piece and compares it with what the database says; null where readers never had it.
 * @param left lists that it stood in before
 */
export async function prove(articleId: string, fetchPage: FetchPage, left: Place[] = []): Promise<Receipt | null> {
  const now = new Date();
  const proven = await findProven(articleId, now);
  if (!proven) return null;
  const { piece, since } = proven;
  const { state } = await findArticle(piece.section.slug, piece.slug);
  const seen = state === 'moved' ? 'unknown' : state;
  const proveOne = async (surface: Surface): Promise<Line> => {
    const held = seen === 'live' ? await heldBy(surface, articleId, now) : null;
    const expected = expectationOf(surface, piece, seen, held);
    const { name, path } = surface;
    const back = expected.is === 'further-back';
    const sinceThen = () => Math.max(0, Date.now() - since.getTime());
    const from = sinceThen();
    const why = back ? null : compare(expected, await fetchPage(path));
    return { name, path, state: back ? 'further-back' : why === null ? 'true' : 'not-yet', why, from, ms: sinceThen() };
  };
  const all = [...surfacesOf(piece), ...(await listLeft(left))];
  const surfaces = (await isFound()) ? all : all.filter((it) => it.shows !== 'entry');
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

async function heldBy(surface: Surface, articleId: string, now: Date): Promise<{ headline?: string } | null> {
  if (surface.shows === 'list') {
    const headline = await heldAs(surface.of, articleId, now);
    return headline === null ? null : { headline };
  }
  return surface.shows === 'entry' ? enteredAs(surface.of, articleId, now) : null;
}
