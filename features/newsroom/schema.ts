import { z } from 'zod';
import { parseBody } from '@/features/articles/blocks';
import { kind } from '@/features/articles/kind';
import { language } from '@/features/words/language';

export const signature = z.object({
  authorId: z.uuid(),
  place: z.string().trim().min(1).nullable().default(null),
  outlet: z.string().trim().min(1).nullable().default(null),
});

/** What a piece says and is filed under, as the newsroom types it; nothing is required until it is published. */
export const text = z.object({
  kicker: z.string().trim().min(1).nullable().default(null),
  headline: z.string().trim().default(''),
  standfirst: z.string().trim().default(''),
  body: z
    .unknown()
    .refine((value) => isBody(value), 'is not a document that the site can show')
    .transform((value) => value as object),
  sectionId: z.uuid().nullable().default(null),
  slug: z.string().trim().min(1).max(120).nullable().default(null),
  kind: kind.default('news'),
  language: language.default('en'),
  dateline: z.string().trim().min(1).nullable().default(null),
  leadPictureId: z.uuid().nullable().default(null),
  bylines: z.array(signature).default([]),
  topicIds: z.array(z.uuid()).default([]),
  printTitle: z.string().trim().min(1).nullable().default(null),
  printIssue: z.string().trim().min(1).nullable().default(null),
  printPage: z.number().int().positive().nullable().default(null),
  searchTitle: z.string().trim().min(1).nullable().default(null),
  searchDescription: z.string().trim().min(1).nullable().default(null),
});
export type TextAsTyped = z.input<typeof text>;

function isBody(value: unknown): boolean {
  try {
    parseBody(value);
    return true;
  } catch {
    return false;
  }
}
