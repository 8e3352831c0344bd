import { changePieces, pieceChanges } from '@/features/newsroom/lists/change-pieces';
import { findPiecesByWords } from '@/features/newsroom/lists/queries';
import { admit } from '@/features/staff/guard';
import { refusal } from '@/features/staff/refusals';

const unkept = { headers: { 'cache-control': 'no-store' } };

/** GET /api/v1/pieces?q=radar: pieces that one may read, by words of their headlines. */
export async function GET(request: Request) {
  const admitted = await admit(request, 'article:read');
  if (!admitted.ok) return admitted.response;
  const words = new URL(request.url).searchParams.get('q') ?? '';
  const found = await findPiecesByWords(admitted.staff, words, new Date());
  const pieces = found.map(({ id, headline, language, state, section, when }) => ({
    ...{ id, headline, language, state, when },
    code: section?.code ?? null,
  }));
  return Response.json({ pieces }, unkept);
}

/** POST /api/v1/pieces: one change for several pieces; each that may not be changed is named. */
export async function POST(request: Request) {
  const admitted = await admit(request, 'article:read');
  if (!admitted.ok) return admitted.response;
  const asked = pieceChanges.safeParse(await request.json().catch(() => null));
  if (!asked.success) return refusal('unreadable');
  return Response.json(await changePieces(admitted.staff, asked.data, new Date()), unkept);
}
