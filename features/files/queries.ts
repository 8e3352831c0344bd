import 'server-only';
import { readKept } from '@/lib/picture-store';
import { readerDb } from '@/lib/reader-db';

type FoundDocument = { bytes: Buffer; fileName: string };

/** A PDF that is offered, or that an issue bears which readers see; null for any other, and for another version of it. */
export async function findDocument(id: string, version: string): Promise<FoundDocument | null> {
  const document = await readerDb().document.findUnique({ where: { id } });
  if (!document || document.hash.slice(0, 12) !== version) return null;
  const bytes = await readKept('originals', document.original);
  return bytes && { bytes, fileName: document.fileName };
}
