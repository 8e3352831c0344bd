import { type PressWord, toPressWord } from '@/lib/press-word';

/** A file that the site writes: it is kept and forgotten as a page is. */
export async function answer(body: BodyInit, contentType: string, word: PressWord): Promise<Response> {
  return new Response(body, {
    headers: { 'content-type': `${contentType}; charset=utf-8`, 'x-press': await toPressWord(word) },
  });
}

export async function unknown(tags: string[]): Promise<Response> {
  return new Response(null, { status: 404, headers: { 'x-press': await toPressWord({ tags, status: 404 }) } });
}
