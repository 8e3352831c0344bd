import { Node } from '@tiptap/core';
import { carry, storedAttributes } from './stored-attributes';

// Blocks that are filled in rather than written: one thing each, moved and deleted whole.

const whole = (name: string) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => storedAttributes(name),
    parseHTML: () => [{ tag: `div[data-whole="${name}"]` }, ...(name === 'divider' ? [{ tag: 'hr' }] : [])],
    renderHTML: ({ node, HTMLAttributes }) => ['div', { ...HTMLAttributes, ...carry(node.attrs), 'data-whole': name }],
  });

export const Figure = whole('figure');
export const Gallery = whole('gallery');
export const SpecSheet = whole('specSheet');
export const Timeline = whole('timeline');
export const Embed = whole('embed');
export const Related = whole('related');
export const Download = whole('download');
export const Divider = whole('divider');
