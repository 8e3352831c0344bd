import { Node } from '@tiptap/core';
import { carry, storedAttributes } from './stored-attributes';

// Text in a frame that has a line of its own: whose words they are, what the note is about.

const framed = (name: string, content: string, tag: string) =>
  Node.create({
    name,
    group: 'block',
    content,
    defining: true,
    addAttributes: () => storedAttributes(name),
    parseHTML: () => [
      { tag: `${tag}[data-framed="${name}"]` },
      ...(name === 'blockquote' ? [{ tag: 'blockquote' }] : []),
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      tag,
      { ...HTMLAttributes, ...carry(node.attrs), 'data-framed': name },
      0,
    ],
  });

export const Blockquote = framed('blockquote', 'paragraph+', 'blockquote');
export const PullQuote = framed('pullQuote', 'inline*', 'blockquote');
export const KeyPoints = framed('keyPoints', 'listItem+', 'ul');
export const Note = framed('note', 'paragraph+', 'aside');
