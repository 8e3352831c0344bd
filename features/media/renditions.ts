import { makeRendition, type Rendition } from '@/features/media/rendition';
import { keep, readKept } from '@/lib/picture-store';

export type Wanted = {
  /** Of the rendition, and for ever: original, focal point and size are in it. */
  name: string;
  original: string;
  focal: { x: number; y: number };
  rendition: Rendition;
};

/** How many pictures may be in the making at once: more would only make every reader wait. */
const AT_ONCE = 2;
const underWay = new Map<string, Promise<Buffer | null>>();
const waiting: (() => void)[] = [];
let making = 0;

/** A rendition as it is kept, or made now and kept; null when its original is missing. Made once, whoever asks. */
export async function keptRendition(wanted: Wanted): Promise<Buffer | null> {
  const kept = await readKept('renditions', wanted.name);
  if (kept) return kept;
  const begun = underWay.get(wanted.name) ?? inTurn(() => make(wanted)).finally(() => underWay.delete(wanted.name));
  underWay.set(wanted.name, begun);
  return begun;
}

async function make({ name, original, focal, rendition }: Wanted): Promise<Buffer | null> {
  const source = await readKept('originals', original);
  if (!source) return null;
  const bytes = await makeRendition(source, focal, rendition);
  await keep('renditions', name, bytes);
  return bytes;
}

async function inTurn<Made>(work: () => Promise<Made>): Promise<Made> {
  if (making >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else making += 1;
  try {
    return await work();
  } finally {
    // Whoever waited takes the place over.
    const next = waiting.shift();
    if (next) next();
    else making -= 1;
  }
}
