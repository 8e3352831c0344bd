import { readAsked } from '@/features/search/asked';
import { findPieces, listSuggested } from '@/features/search/queries';
import { readerDb } from '@/lib/reader-db';

/** A reader at the search: asks as the page asks, rows, marks and facets included; rendering excluded. */
export const openReader = () => ({
  search: (said: Record<string, string>) => findPieces(readAsked(said), 'en'),
  suggest: listSuggested,
  close: () => readerDb().$disconnect(),
});
