import type { Teaser } from '@/features/articles/article';

/** What was said of a piece afterwards: by us, or by somebody it concerns. */
export type Note = { id: string; at: Date; text: string; teaser: Teaser; claimant: string | null };

export type NotePage = { page: number; notes: Note[]; hasOlder: boolean };
