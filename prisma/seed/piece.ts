import { z } from 'zod';
import type { Body } from '@/features/articles/blocks';
import { kind } from '@/features/articles/kind';
import { language } from '@/features/words/language';
import { type Field, readFrontMatter } from './front-matter';
import { readPlain, type Source } from './inline';
import { issueName } from './magazines/issue-days';
import { readBody } from './markdown';
import { SeedRefusal } from './refusal';
import { type SectionCode, sections } from './sections';

/** One text of the demonstration set, as its file says it. */
export type Piece = z.output<typeof head> & {
  file: string;
  /** Section and number in the list of pieces: "CS", 2. */
  code: SectionCode;
  number: number;
  slug: string;
  /** Hours from the first start to its publication; negative: before it. */
  hours: number;
  body: Body;
};

/** "this | that | third" */
const parted = <Parts extends z.ZodType>(schema: Parts) =>
  z.preprocess((text) => (typeof text === 'string' ? text.split(' | ') : text), schema);
const hoursAfter = z
  .string()
  .regex(/^\d+ hours after$/)
  .transform((text) => Number.parseInt(text, 10));
const page = z.coerce.number().int().positive();

const author = z.tuple([z.string(), z.string().optional(), z.string().optional()]);
const printed = z.tuple([z.string(), issueName, page]);
const correction = z.tuple([hoursAfter, z.string()]);
const reply = z.tuple([hoursAfter, z.string(), z.string()]);

const head = z.strictObject({
  headline: z.string(),
  standfirst: z.string(),
  kicker: z.string().nullable().default(null),
  kind,
  language,
  dateline: z.string().nullable().default(null),
  /** "handle | place | outlet" */
  authors: z.array(parted(author.transform(([handle, place = null, outlet = null]) => ({ handle, place, outlet })))),
  topics: z.array(z.string()).default([]),
  state: z.enum(['live', 'scheduled', 'draft', 'in-review']),
  when: z.string().regex(/^\d+(\.\d+)? (hours|days) (before|after)$/),
  /** Seed of the picture above the text. */
  picture: z.string().nullable().default(null),
  /** "MON NAVAL | latest | 14" */
  print: parted(printed.transform(([title, issue, page]) => ({ title, issue, page })))
    .nullable()
    .default(null),
  /** Hours from its publication to an update that an editor marked: "30 hours after" */
  updated: hoursAfter.nullable().default(null),
  /** "30 hours after | what was wrong" */
  corrections: z.array(parted(correction.transform(([hours, text]) => ({ hours, text })))).default([]),
  /** "30 hours after | who | what they say" */
  replies: z.array(parted(reply.transform(([hours, claimant, text]) => ({ hours, claimant, text })))).default([]),
});

/** Reads `{code}-{nn}-{slug}.md`; refuses what is missing, unknown or against the house style, with file and line. */
export function readPiece(file: string, source: string): Piece {
  const [, code, number, slug] = /^([a-z]{2})-(\d{2})-([a-z0-9-]+)\.md$/.exec(file) ?? [];
  const section = sections.find((it) => it.code === code?.toUpperCase());
  if (!section || !number || !slug) throw new SeedRefusal({ file, line: 0 }, 'not called {code}-{nn}-{slug}.md');
  const { fields, body } = readFrontMatter(file, source);
  const written = head.safeParse(Object.fromEntries(fields.map(({ key, value }) => [key, plain(value)])));
  if (!written.success) {
    const [issue] = written.error.issues;
    throw new SeedRefusal(
      { file, line: lineOf(fields, issue?.path[0]) },
      `${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  const setting: Source = { file, language: written.data.language };
  return {
    ...written.data,
    ...readWords(fields, setting),
    file,
    code: section.code,
    number: Number(number),
    slug,
    hours: hoursOf(written.data.when),
    corrections: written.data.corrections.map((it) => ({
      ...it,
      text: readPlain(it.text, setting, lineOf(fields, 'corrections')),
    })),
    replies: written.data.replies.map((it) => ({
      ...it,
      text: readPlain(it.text, setting, lineOf(fields, 'replies')),
    })),
    body: readBody(body, setting),
  };
}

const plain = (value: Field['value']) => (Array.isArray(value) ? value.map(({ text }) => text) : value);
const lineOf = (fields: Field[], key: unknown) => fields.find((field) => field.key === key)?.line ?? 1;

/** The fields that readers see as running text; `~` and the house style count in them too. */
function readWords(fields: Field[], source: Source) {
  const read = (key: string) => {
    const field = fields.find((it) => it.key === key);
    return typeof field?.value === 'string' ? readPlain(field.value, source, field.line) : '';
  };
  return { headline: read('headline'), standfirst: read('standfirst'), kicker: read('kicker') || null };
}

function hoursOf(when: string): number {
  const [amount, unit, side] = when.split(' ');
  return Number(amount) * (unit === 'days' ? 24 : 1) * (side === 'before' ? -1 : 1);
}
