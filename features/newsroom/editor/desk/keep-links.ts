import type { Editor } from '@tiptap/core';
import { z } from 'zod';
import { ownLinksIn } from '@/features/newsroom/checks/own-links';
import type { DeskState } from './desk-state';
import type { Store } from './store';

const MOST = 40;
const answer = z.object({ dead: z.array(z.string()) });

/**
 * Asks of each address of ours that the text links to whether readers find a piece there: once, and of those without one
 * again when somebody comes back to this window, perhaps from publishing it.
 */
export function keepLinks(store: Store<DeskState>, editor: Editor): () => void {
  const asked = new Set<string>();
  const look = async (): Promise<void> => {
    const links = editor.state.doc.children.flatMap((block) => ownLinksIn(block, window.location.origin));
    const missing = [...new Set(links)].filter((it) => !asked.has(it)).slice(0, MOST);
    if (missing.length === 0) return;
    for (const path of missing) asked.add(path);
    const dead = await ask(missing);
    if (dead) {
      store.set({ dead: new Set([...store.now().dead].filter((it) => !missing.includes(it)).concat(dead)) });
      return look();
    }
    // The line was down: once more when something changes.
    for (const path of missing) asked.delete(path);
  };
  const lookAgain = () => {
    for (const path of store.now().dead) asked.delete(path);
    void look();
  };
  let before: unknown[] = [];
  const stop = store.listen(() => {
    // Text that was typed is counted once the fingers rest.
    const { counts, savedAt } = store.now();
    if (before[0] === counts && before[1] === savedAt) return;
    before = [counts, savedAt];
    void look();
  });
  window.addEventListener('focus', lookAgain);
  void look();
  return () => {
    stop();
    window.removeEventListener('focus', lookAgain);
  };
}

async function ask(paths: string[]): Promise<string[] | null> {
  try {
    const response = await fetch(`/api/v1/find/dead-addresses?${new URLSearchParams(paths.map((it) => ['of', it]))}`);
    return response.ok ? answer.parse(await response.json()).dead : null;
  } catch {
    return null;
  }
}
