import { z } from 'zod';
import { kind } from '@/features/articles/kind';
import { language } from '@/features/words/language';

/** Nothing in a field is longer: a longer one is something else that went into the wrong place. */
const LONGEST = 10_000;
const words = z.string().max(LONGEST);
/** An empty field and none are the same thing. */
const perhaps = words.nullable().transform((typed) => (typed === '' ? null : typed));

/** Beside a name spaces at the ends mean nothing. */
const beside = words.nullable().transform((typed) => typed?.trim() || null);

const signature = z.object({ authorId: z.uuid(), place: beside.default(null), outlet: beside.default(null) });

/** Every field of a piece beside its body, kept as it was typed: nothing is trimmed under the writer's hands. */
export const pieceFields = z.object({
  kicker: perhaps,
  headline: words,
  standfirst: words,
  sectionId: z.uuid().nullable(),
  slug: perhaps,
  kind,
  language,
  dateline: perhaps,
  leadPictureId: z.uuid().nullable(),
  bylines: z.array(signature).max(50),
  topicIds: z.array(z.uuid()).max(200),
  printTitle: perhaps,
  printIssue: perhaps,
  printPage: z.number().int().positive().max(100_000).nullable(),
  searchTitle: perhaps,
  searchDescription: perhaps,
});
export type PieceFields = z.output<typeof pieceFields>;
export type FieldName = keyof PieceFields;
export const fieldName = pieceFields.keyof();
export const FIELD_NAMES = fieldName.options;

/** Fields of running words, which are merged word by word. Of the others a value stands or falls as a whole. */
export const WORDED: ReadonlySet<FieldName> = new Set<FieldName>([
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'printTitle',
  'searchTitle',
  'searchDescription',
]);
