import { z } from 'zod';
import { type Found, answer as foundAnswer } from '@/features/newsroom/editor/found';

const brought = z.object({ picture: foundAnswer.shape.found.element, already: z.boolean() });
const refusal = z.object({ title: z.string(), detail: z.string().default('') });

export type Brought = { ok: true; picture: Found; already: boolean } | { ok: false; words: string };

/** Sends a file to the house's pictures, telling how far it is (0–1); in words what was refused. */
export async function bringFile(
  file: File,
  told: (share: number) => void = () => {},
  address = '/api/v1/pictures',
): Promise<Brought> {
  const sent = await sendBytes(address, file, told);
  return sent.ok ? read(200, sent.text) : sent;
}

type SentBytes = { ok: true; text: string } | { ok: false; words: string };

/** Sends a file as it is to a door of the newsroom. */
export function sendBytes(address: string, file: File, told: (share: number) => void): Promise<SentBytes> {
  return new Promise((resolve) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.upload.addEventListener('progress', ({ loaded, total }) => told(total > 0 ? loaded / total : 0));
    sending.addEventListener('load', () => {
      const { status, responseText: text } = sending;
      resolve(status < 300 ? { ok: true, text } : { ok: false, words: why(status, text) });
    });
    for (const end of ['error', 'timeout', 'abort'])
      sending.addEventListener(end, () => resolve({ ok: false, words: SILENT }));
    sending.send(file);
  });
}

/** Lets the server fetch a picture from an address. */
export async function bringAddress(address: string): Promise<Brought> {
  try {
    const response = await fetch('/api/v1/pictures', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address }),
    });
    return read(response.status, await response.text());
  } catch {
    return { ok: false, words: SILENT };
  }
}

const SILENT = 'The server does not answer.';

function read(status: number, text: string): Brought {
  const done = brought.safeParse(toJson(text));
  return status < 300 && done.success ? { ok: true, ...done.data } : { ok: false, words: why(status, text) };
}

function why(status: number, text: string): string {
  const said = refusal.safeParse(toJson(text));
  if (said.success) return said.data.detail || said.data.title;
  return status === 413 ? 'It is larger than 40 MB.' : 'The server refused it.';
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
