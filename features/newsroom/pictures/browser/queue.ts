import { type Brought, bringAddress, bringFile } from '@/features/newsroom/pictures/browser/bring';

export type Upload = {
  key: number;
  name: string;
  source: File | string;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  /** 0–1 */
  share: number;
  /** Why it failed, or that it was here already. */
  words: string;
  id: string | null;
  already: boolean;
};

/** More at once would only share the line. */
const AT_ONCE = 3;

type Bring = (source: File | string, told: (share: number) => void) => Promise<Brought>;
const bring: Bring = (source, told) => (typeof source === 'string' ? bringAddress(source) : bringFile(source, told));

/** Pictures on their way in: three at a time, in the order they came; what failed can be sent again. */
export function openQueue(send: Bring = bring) {
  let uploads: readonly Upload[] = [];
  let keys = 0;
  const listeners = new Set<() => void>();

  const set = (next: readonly Upload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const alter = (key: number, more: Partial<Upload>) =>
    set(uploads.map((upload) => (upload.key === key ? { ...upload, ...more } : upload)));

  const go = () => {
    const sending = uploads.filter(({ state }) => state === 'sending').length;
    for (const upload of uploads.filter(({ state }) => state === 'waiting').slice(0, AT_ONCE - sending))
      void start(upload);
  };
  const start = async ({ key, source }: Upload) => {
    alter(key, { state: 'sending', share: 0 });
    const done = await send(source, (share) => alter(key, { share }));
    if (done.ok) alter(key, { state: 'done', share: 1, id: done.picture.id, already: done.already });
    else alter(key, { state: 'failed', words: done.words });
    go();
  };

  return {
    now: () => uploads,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (sources: readonly (File | string)[]) => {
      // A new round begins with a clean slate; what failed stays to be sent again.
      const kept = uploads.some(({ state }) => state === 'waiting' || state === 'sending')
        ? uploads
        : uploads.filter(({ state }) => state === 'failed');
      set([...kept, ...sources.map((source) => toUpload(source, ++keys))]);
      go();
    },
    again: (key: number) => {
      alter(key, { state: 'waiting', words: '' });
      go();
    },
    drop: (key: number) => set(uploads.filter((upload) => upload.key !== key)),
  };
}

const toUpload = (source: File | string, key: number): Upload => ({
  ...{ key, source, name: typeof source === 'string' ? source : source.name, state: 'waiting' },
  ...{ share: 0, words: '', id: null, already: false },
});

/** "3 of 5 uploaded" */
export const countDone = (uploads: readonly Upload[]) => uploads.filter(({ state }) => state === 'done').length;
