import { z } from 'zod';
import { fieldName, type PieceFields, pieceFields } from '@/features/newsroom/text/fields';
import { isBlockId } from '@/features/newsroom/text/text';

/**
 * What browser and server say to each other about a draft. The text is a set of things that are compared one by one:
 * each field, each block of the body by its id, and the order of the blocks.
 */

/** A block as JSON, of a kind that this version knows or not. */
const rawNode = z.looseObject({ type: z.string().min(1).max(100) });
export type RawNode = z.output<typeof rawNode>;
const blockId = z.string().refine(isBlockId);
const order = z.array(blockId).max(20_000);

/** What a thing was when its writer began, and what the writer made of it. `null`: not there. */
const blockChange = z.object({
  id: blockId,
  was: rawNode.nullable(),
  now: rawNode.nullable(),
  /** The block before it, where it must be put back in its place; null: it is the first. */
  after: blockId.nullish(),
});

const fieldChange = z.object({ was: z.unknown(), now: z.unknown() });
const changes = z.object({
  fields: z.partialRecord(fieldName, fieldChange).optional(),
  body: z
    .object({
      blocks: z.array(blockChange).max(20_000).default([]),
      order: z.object({ was: order, now: order }).optional(),
    })
    .optional(),
});
export type Changes = z.output<typeof changes>;

/**
 * PUT /api/v1/drafts/:id; POST /api/v1/drafts/:id/passages/:passageId, with what is to stand where that differs from what
 * stands.
 */
export const save = z.object({
  /** Asked again with the same key, the server answers the same and writes nothing. */
  key: z.uuid(),
  windowId: z.uuid(),
  /** Who wrote it: somebody else's session does not save it under another name. */
  staffId: z.uuid(),
  seen: z.number().int().nonnegative(),
  changes,
});
export type Save = z.output<typeof save>;

/** POST /api/v1/drafts/:id/presence */
export const sign = z.object({
  windowId: z.uuid(),
  /** A field's name or a block's id; null: only looking. */
  place: blockId.nullable(),
  /** Milliseconds since the last key or click. */
  idle: z.number().nonnegative(),
  leaving: z.boolean().default(false),
  /** Asks for what changed since this version in the same breath. */
  since: z.number().int().nonnegative().optional(),
});
export type Sign = z.output<typeof sign>;

/** Values as they stand now, of those things only that are named. */
const patch = z.object({
  fields: z.custom<Partial<PieceFields>>((value) => pieceFields.partial().safeParse(value).success).optional(),
  blocks: z.record(z.string(), rawNode.nullable()).optional(),
  order: order.optional(),
  /**
   * These are all things that there are: the log of changes does not reach back to what was asked, or the server went back
   * behind it (its draft came from a backup).
   */
  whole: z.enum(['log-ends', 'went-back']).optional(),
});
export type Patch = z.output<typeof patch>;

const who = z.object({ id: z.uuid(), name: z.string() }).nullable();
const instant = z.iso.datetime();

/** A version that lost the race and waits beside the one that stands. */
const passage = z.object({
  id: z.uuid(),
  /** A field's name, or "body". */
  field: z.string(),
  blockId: z.string().nullable(),
  was: z.unknown(),
  /** What its writer made of it; null: taken away. */
  waiting: z.unknown(),
  /** What stood when it came; what stands now may hold those of its words that did not collide. */
  against: z.unknown(),
  by: who,
  /** Who wrote what stood. */
  againstBy: who,
  writtenAt: instant,
});
export type Passage = z.output<typeof passage>;

/** What somebody else changed, and when: "Mara: ¶ 6, 16:40". */
const deed = z.object({
  by: who,
  at: instant,
  version: z.number().int(),
  fields: z.array(z.string()),
  blocks: z.array(z.string()),
});
export type Deed = z.output<typeof deed>;

export const saved = z.object({
  ok: z.literal(true),
  version: z.number().int(),
  savedAt: instant,
  merged: patch.optional(),
  others: z.array(deed).optional(),
  waiting: z.array(passage).optional(),
  /** The text before this save, kept because most of it went. */
  kept: z.object({ revisionId: z.uuid(), removed: z.number().int(), of: z.number().int() }).optional(),
});
export type Saved = z.output<typeof saved>;

const presence = z.object({
  windowId: z.uuid(),
  by: z.object({ id: z.uuid(), name: z.string() }),
  place: z.string().nullable(),
  /** Since the last key or click. */
  idleMinutes: z.number().int(),
});
export type Present = z.output<typeof presence>;

/** GET /api/v1/drafts/:id?since=version, and what a sign of presence is answered with. */
export const news = z.object({
  ok: z.literal(true),
  version: z.number().int(),
  savedAt: instant,
  changed: patch,
  others: z.array(deed),
  /** All that still wait for a choice. */
  waiting: z.array(passage),
  /** All windows that have it open, the asker's own among them. */
  present: z.array(presence),
});
export type News = z.output<typeof news>;

/** A refusal (RFC 9457) in words that a person can act on. */
export const problem = z.looseObject({
  problem: z.string(),
  title: z.string().default(''),
  status: z.number().int().optional(),
});
