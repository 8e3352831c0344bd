import type { Copy } from './copy';
import type { Journal, Request, WindowKey } from './journal';
import type { ThingName } from './things';

/** Keeps a window's unsaved changes in the journal: one write at a time, the next with all that came meanwhile. */
export type JournalWriter = {
  /** Some things changed, or were saved. */
  note(names: Iterable<ThingName>): void;
  /** The request that is about to go out, or none any more. */
  noteSending(request: Request | null): void;
  /** Writes anew when it was alive last, where something is kept. */
  beat(): void;
  /** When everything noted so far is written, or cannot be. */
  written(): Promise<void>;
  /** Whether what is typed outlives this window. */
  isKeeping(): boolean;
  close(): Promise<void>;
};

type Kept = {
  window: WindowKey;
  copy: Copy;
  journal: Promise<Journal | null>;
  now: () => number;
  afterTheKey: () => Promise<void>;
  isHard: () => boolean;
};

export function openJournalWriter({ window, copy, journal, now, afterTheKey, isHard }: Kept): JournalWriter {
  const noted = new Set<ThingName>();
  const inJournal = new Set<ThingName>();
  let sending: Request | null = null;
  let [isNoted, isEmpty, isKeeping] = [false, true, true];
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    await afterTheKey();
    const book = await journal;
    isKeeping = book !== null;
    while (isNoted && book) {
      isNoted = false;
      try {
        await writeOnce(book);
        isKeeping = true;
      } catch {
        // Full, or taken away: the words are still in this window, and on their way to the server.
        isKeeping = false;
      }
    }
  }

  async function writeOnce(book: Journal): Promise<void> {
    const unsaved = new Map(copy.unsaved().map(({ name, was, now: is }) => [name, { was, now: is }]));
    if (unsaved.size === 0 && !sending) {
      noted.clear();
      inJournal.clear();
      if (!isEmpty) await book.forget(window);
      isEmpty = true;
      return;
    }
    const names = [...noted].filter((name) => unsaved.has(name) || inJournal.has(name));
    noted.clear();
    isEmpty = false;
    try {
      const things = names.map((name): [ThingName, { was: unknown; now: unknown } | null] => [
        name,
        unsaved.get(name) ?? null,
      ]);
      await book.write(window, { version: copy.version(), at: now(), sending, things }, isHard());
      for (const [name, it] of things)
        if (it) inJournal.add(name);
        else inJournal.delete(name);
    } catch (refused) {
      for (const name of names) noted.add(name);
      throw refused;
    }
  }

  const write = () => {
    isNoted = true;
    writing ??= writeAll().finally(() => {
      writing = null;
      if (isNoted && isKeeping) void write();
    });
    return writing;
  };

  return {
    note: (names) => {
      for (const name of names) noted.add(name);
      void write();
    },
    noteSending: (request) => {
      sending = request;
      void write();
    },
    beat: () => {
      if (!isEmpty) void write();
    },
    written: async () => {
      while (writing) await writing;
    },
    isKeeping: () => isKeeping,
    close: async () => {
      await write();
    },
  };
}
