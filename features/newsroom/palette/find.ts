import { z } from 'zod';
import type { Offer } from '@/features/newsroom/palette/commands';

const pieces = z.object({
  pieces: z.array(
    z.object({
      ...{ id: z.string(), headline: z.string(), language: z.string(), state: z.string() },
      ...{ code: z.string().nullable(), when: z.string() },
    }),
  ),
});
const authors = z.object({ found: z.array(z.object({ id: z.string(), label: z.string(), hint: z.string() })) });

/** Pieces and authors that words find; null where the server does not answer. */
export async function findOffers(words: string, signal: AbortSignal): Promise<Offer[] | null> {
  const q = encodeURIComponent(words);
  const [found, people] = await Promise.all([
    ask(`/api/v1/pieces?q=${q}`, pieces, signal),
    ask(`/api/v1/find/authors?q=${q}`, authors, signal),
  ]);
  if (!found) return null;
  return [
    ...found.pieces.map(({ id, headline, language, state, code, when }) => ({
      ...{ key: id, group: 'Pieces' as const, label: headline || 'Without a headline', language },
      hint: [code, state.replace('-', ' '), when].filter(Boolean).join(', '),
      deed: { path: `/admin/articles/${id}` },
    })),
    ...(people?.found ?? []).slice(0, 4).map(({ id, label, hint }) => ({
      ...{ key: id, group: 'Authors' as const, label, hint },
      deed: { path: `/admin/articles?author=${id}` },
    })),
  ];
}

async function ask<It>(address: string, shape: z.ZodType<It>, signal: AbortSignal): Promise<It | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? (shape.safeParse(await response.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
