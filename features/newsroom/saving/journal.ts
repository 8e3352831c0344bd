import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Save } from './protocol';
import type { ThingName } from './things';

/** A request as it was or is to be sent; replayed to the letter, so that its key means the same. */
export type Request = { path: string; save: Save };
export type WindowKey = { staffId: string; articleId: string; windowId: string };
type Entry = {
  version: number;
  /** Of the last change, by this device's clock; where windows do not know of each other, its last sign of life. */
  at: number;
  sending: Request | null;
  /** Changed since the last entry; null: saved, and no longer kept. */
  things: [ThingName, { was: unknown; now: unknown } | null][];
};
export type Left = WindowKey & Omit<Entry, 'things'> & { things: { name: ThingName; was: unknown; now: unknown }[] };

/** What windows of this device have typed and the server has not confirmed, kept through crashes. */
export type Journal = {
  /** `hard`: not answered before it is on the disk, not only with the system. */
  write(window: WindowKey, entry: Entry, hard: boolean): Promise<void>;
  /** `at`: only where it gave no sign since. */
  forget(window: WindowKey, at?: number): Promise<void>;
  /** What all windows of one person left of one piece; nobody else's. */
  list(staffId: string, articleId: string): Promise<Left[]>;
  close(): void;
};

interface Schema extends DBSchema {
  windows: { key: string; value: WindowKey & Omit<Entry, 'things'> };
  things: { key: [string, string]; value: { name: ThingName; was: unknown; now: unknown } };
}

export async function openJournal(name = 'mon-newsroom'): Promise<Journal> {
  const db = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('windows');
      fresh.createObjectStore('things');
    },
    // A newer version of the newsroom in another tab: let go, it reads the same.
    blocking: () => db.close(),
  });
  return {
    write: (window, entry, hard) => write(db, window, entry, hard),
    forget: async (window, at) => {
      const key = keyOf(window);
      const tx = db.transaction(['windows', 'things'], 'readwrite');
      if (at !== undefined && (await tx.objectStore('windows').get(key))?.at !== at) return;
      await Promise.all([
        tx.objectStore('windows').delete(key),
        tx.objectStore('things').delete(thingsOf(key)),
        tx.done,
      ]);
    },
    list: (staffId, articleId) => list(db, `${staffId}/${articleId}/`),
    close: () => db.close(),
  };
}

async function write(db: IDBPDatabase<Schema>, window: WindowKey, { things, ...rest }: Entry, hard: boolean) {
  const key = keyOf(window);
  const tx = db.transaction(['windows', 'things'], 'readwrite', { durability: hard ? 'strict' : 'relaxed' });
  const [windows, kept] = [tx.objectStore('windows'), tx.objectStore('things')];
  await Promise.all([
    windows.put({ ...window, ...rest }, key),
    ...things.map(([name, it]) => (it ? kept.put({ name, ...it }, [key, name]).then() : kept.delete([key, name]))),
    tx.done,
  ]);
}

async function list(db: IDBPDatabase<Schema>, prefix: string): Promise<Left[]> {
  const tx = db.transaction(['windows', 'things']);
  const windows = await tx.objectStore('windows').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  const left: Left[] = [];
  for (const window of windows) {
    left.push({ ...window, things: await tx.objectStore('things').getAll(thingsOf(keyOf(window))) });
  }
  return left.sort((one, other) => one.at - other.at);
}

const keyOf = ({ staffId, articleId, windowId }: WindowKey) => `${staffId}/${articleId}/${windowId}`;
const thingsOf = (key: string) => IDBKeyRange.bound([key, ''], [key, '\uffff']);
