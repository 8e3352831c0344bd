import type { Node } from '@tiptap/pm/model';

const seen = new WeakMap<Node, string[]>();
/** Signs: no piece has a longer address, and the newsroom's address takes none. */
export const LONGEST = 300;

/** Addresses of this site that a block's running text links to, each once; a block that is the same was read before. */
export function ownLinksIn(block: Node, here: string): string[] {
  const before = seen.get(block);
  if (before) return before;
  const found = new Set<string>();
  block.descendants(({ marks }) => {
    for (const { type, attrs } of marks) {
      const path = type.name === 'link' ? pathHere(String(attrs.href), here) : null;
      if (path) found.add(path);
    }
  });
  seen.set(block, [...found]);
  return [...found];
}

function pathHere(href: string, here: string): string | null {
  if (href.startsWith('#') || !URL.canParse(href, here)) return null;
  const { origin, pathname } = new URL(href, here);
  return origin === here && pathname.length <= LONGEST ? pathname : null;
}
