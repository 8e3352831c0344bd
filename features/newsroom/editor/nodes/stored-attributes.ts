import type { Attributes } from '@tiptap/core';
import { ATTRIBUTES, MARK_ATTRIBUTES } from '../document/attributes';

/** The attributes of a kind of block for the schema; on the clipboard they travel as one (see `carried`). */
export function storedAttributes(name: string): Attributes {
  const attributes: Attributes = {
    id: { default: null, parseHTML: () => null, renderHTML: ({ id }) => (id ? { 'data-block': id } : {}) },
    kept: { default: null, rendered: false, parseHTML: () => null },
  };
  for (const [attribute, initial] of Object.entries(ATTRIBUTES[name] ?? {}))
    attributes[attribute] = {
      default: initial,
      rendered: false,
      parseHTML: (element) => carried(element, attribute, initial),
    };
  return attributes;
}

/** All of them in one attribute of the element. */
export const carry = (attrs: Record<string, unknown>) => {
  const { id: _id, kept: _kept, ...rest } = attrs;
  return { 'data-attrs': JSON.stringify(rest) };
};

function carried(element: HTMLElement, name: string, initial: unknown): unknown {
  const written = element.getAttribute('data-attrs');
  if (!written) return initial;
  try {
    return JSON.parse(written)[name] ?? initial;
  } catch {
    return initial;
  }
}

export function storedMarkAttributes(name: string): Attributes {
  const attributes: Attributes = { kept: { default: null, rendered: false, parseHTML: () => null } };
  for (const attribute of Object.keys(MARK_ATTRIBUTES[name] ?? {})) attributes[attribute] = { default: '' };
  return attributes;
}
