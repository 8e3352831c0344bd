import { send } from '@/features/newsroom/components/send';
import { openStore, type Store } from '@/features/newsroom/editor/desk/store';
import { type Remark, type RemarkDeed, remarks } from './remark';

type Said = { remarks: readonly Remark[] };
const stores = new Map<string, Store<Said>>();

/** What is said of a piece's passages, as this window knows it. */
export function remarkStore(articleId: string): Store<Said> {
  const before = stores.get(articleId);
  if (before) return before;
  const store = openStore<Said>({ remarks: [] });
  stores.set(articleId, store);
  return store;
}

const doorOf = (articleId: string) => `/api/v1/pieces/${articleId}/remarks`;

export async function hearRemarks(articleId: string): Promise<void> {
  try {
    const response = await fetch(doorOf(articleId));
    if (response.ok) remarkStore(articleId).set(remarks.parse(await response.json()));
  } catch {
    // The line is down.
  }
}

/** Null, or why it was not done. */
export async function doRemark(articleId: string, deed: RemarkDeed): Promise<string | null> {
  const sent = await send(doorOf(articleId), deed);
  if (!sent.ok) return sent.words;
  remarkStore(articleId).set(remarks.parse(sent.body));
  return null;
}
