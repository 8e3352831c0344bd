import type { Article } from '@/features/articles/article';
import type { Body } from '@/features/articles/blocks';
import { textOfLine } from '@/features/articles/body';

/** From here on a piece is one to find one's way in. */
const LONG = { words: 1500, headings: 3 };

export type ContentsEntry = { anchor: string; text: string };

/** The larger headings of a long piece; none for one that is read in one go. */
export function contentsOf({ body, words }: Pick<Article, 'body' | 'words'>): ContentsEntry[] {
  const entries = headingsOf(body);
  return words >= LONG.words && entries.length >= LONG.headings ? entries : [];
}

/** Made of the block's id, which stays through edits and moves: links to a place in a piece go on working. */
export const headingAnchor = (blockId: string) => `h-${blockId}`;

const headingsOf = ({ content }: Body): ContentsEntry[] =>
  content.flatMap((block) =>
    block.type === 'heading' && block.attrs.level === 2
      ? [{ anchor: headingAnchor(block.attrs.id), text: textOfLine(block.content) }]
      : [],
  );
