import type { Node } from '@tiptap/pm/model';
import type { Check } from '@/features/newsroom/checks/check';
import { ownLinksIn } from '@/features/newsroom/checks/own-links';
import type { Found } from '@/features/newsroom/editor/found';
import { idOf } from '../behaviours/changed-blocks';
import { placesOf } from './places-of';

/** Pieces of ours that are named and that readers do not have. */
export function namedChecks(blocks: readonly Node[], known: ReadonlyMap<string, Found>): Check[] {
  return blocks.flatMap((block) => {
    const { articleId } = block.attrs;
    const blockId = idOf(block);
    if (typeof articleId !== 'string' || !blockId || known.get(articleId)?.path) return [];
    return [
      {
        ...{ id: `unpublished:${articleId}`, field: 'body', blockId, leave: 'piece' as const },
        words: 'It names a piece that is not published',
        why: 'Readers are not shown it until it is live.',
      },
    ];
  });
}

/** Addresses of ours that the text links to, at which readers find no piece. */
export function deadChecks(blocks: readonly Node[], dead: ReadonlySet<string>): Check[] {
  if (dead.size === 0) return [];
  return placesOf(blocks).flatMap(({ block, blockId, place }) =>
    ownLinksIn(block, window.location.origin).flatMap((path) =>
      dead.has(path)
        ? [
            {
              ...{ id: `dead-link:${path}`, field: 'body', blockId, leave: 'piece' as const },
              words: `${place} links to a piece that readers do not have`,
              why: `${path} is not published yet, was withdrawn, or never was.`,
            },
          ]
        : [],
    ),
  );
}
