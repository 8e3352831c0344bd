import { createPiece } from '@/features/newsroom/commands/create-piece';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { nobody } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';

const SENTENCE = 'The yard keeps its radar in a crate on the quay, and nobody has counted the bolts since October. ';
const SENTENCES = 4;
const WORDS = SENTENCE.trim().split(' ').length * SENTENCES;

/** Pieces of so many words each, and the cookie of an editor who may write them. */
export async function openPieces(lengths: number[]) {
  const staff = await givenStaff({ role: 'editor' });
  const { name, value } = await givenSession(staff);
  const ids = [];
  for (const words of lengths) {
    const count = Math.ceil(words / WORDS);
    const body = paragraphs(...Array.from({ length: count }, (_, at) => `${at}. ${SENTENCE.repeat(SENTENCES).trim()}`));
    ids.push(await createPiece({ actor: nobody, now: new Date(), text: { headline: `Of ${words} words`, body } }));
  }
  return { cookie: { name, value }, ids, close: () => staffDb().$disconnect() };
}
