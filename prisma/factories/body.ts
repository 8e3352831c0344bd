import { randomUUID } from 'node:crypto';
import type { Block } from '@/features/articles/blocks';

type Document = { type: 'doc'; content: Block[] };

/** A body of blocks of any kind. */
export const blocks = (...content: Block[]): Document => ({ type: 'doc', content });

/** A body of plain paragraphs. */
export function paragraphs(...texts: string[]): Document {
  return {
    type: 'doc',
    content: texts.map((text) => ({
      type: 'paragraph',
      attrs: { id: randomUUID() },
      content: [{ type: 'text', text }],
    })),
  };
}
