import 'server-only';
import { toFound } from '@/features/newsroom/pictures/found-picture';
import { inWords, type Refused } from '@/features/newsroom/pictures/intake/refused';
import { staffDb } from '@/lib/staff-db';

const kept = { 'cache-control': 'no-store' };

/** A file that was not taken in, in words for whoever brought it (RFC 9457). */
export function notTakenIn(problem: Refused): Response {
  const status = problem === 'too-large' || problem === 'too-many-pixels' ? 413 : 422;
  return Response.json(
    { type: 'about:blank', status, problem, title: 'This was not taken in.', detail: inWords(problem) },
    { status, headers: { ...kept, 'content-type': 'application/problem+json' } },
  );
}

/** A picture as the desk and the editor know it. */
export async function foundPicture(id: string, already: boolean): Promise<Response> {
  const row = await staffDb().picture.findUniqueOrThrow({ where: { id } });
  return Response.json({ picture: toFound(row), already }, { status: already ? 200 : 201, headers: kept });
}
