import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';
import type { Mail } from '@/lib/mail';
import { toWire } from '@/lib/mail-text';

/** Where mail is laid that does not leave the machine: one .eml a letter, which every mail program opens. */
const outboxFolder = () => path.join(env().MON_DATA, 'outbox');

/**
 * The local outbox. A letter has its name for good, so that one that is laid down again takes its own place: it is there
 * once, whatever happened in between. Readable by the site's user alone, since letters hold the keys of subscriptions.
 */
export function openFolder(folder = outboxFolder()): Mail {
  return {
    async send(letter, mayHandOver) {
      const wire = await toWire(letter);
      if (!(await mayHandOver())) return { state: 'withheld' };
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const place = path.join(folder, fileNameOf(letter));
      const unfinished = `${place}.unfinished`;
      const file = await open(unfinished, 'w', 0o600);
      await file.writeFile(wire);
      await file.sync();
      await file.close();
      await rename(unfinished, place);
      return { state: 'accepted', answer: place };
    },
    close: () => undefined,
  };
}

/** Takes letters out of the local outbox that are older than an instant; nobody looks for them any more. */
export async function clearFolder(before: Date, folder = outboxFolder()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/\.eml(\.unfinished)?$/.test(name)) continue;
    const place = path.join(folder, name);
    if ((await stat(place)).mtime < before) await rm(place, { force: true });
  }
}

/** "20261123-070100-digest-weekly-….eml": by time, so that the newest stands last. */
function fileNameOf({ at, name }: { at: Date; name: string }): string {
  if (!/^[A-Za-z0-9-]+$/.test(name)) throw new Error(`Not the name of a letter: ${name}`);
  const stamp = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return `${stamp}-${name}.eml`;
}
