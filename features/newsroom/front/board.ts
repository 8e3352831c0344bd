import { z } from 'zod';
import { draftPin } from '@/features/newsroom/front/pin';

/** A piece as the desk sees it in a place. */
const card = z.object({
  id: z.uuid(),
  headline: z.string(),
  language: z.string(),
  code: z.string(),
  section: z.string(),
  /** When readers got it, or will get it. */
  at: z.iso.datetime(),
  pictureId: z.uuid().nullable(),
});
export type Card = z.output<typeof card>;

/**
 * rule: filled by itself · pinned: by hand · waiting: its piece is not live yet · over: its time is over · lost: its piece
 * is withdrawn, or may not stand there any more. In the last three the rule fills the place.
 */
const STATES = ['rule', 'pinned', 'waiting', 'over', 'lost'] as const;

const boardPlace = z.object({
  slot: z.string(),
  place: z.number(),
  state: z.enum(STATES),
  pin: draftPin.nullable(),
  /** The piece that was put there, whether it counts or not. */
  named: card.nullable(),
  /** What readers would see there. */
  shown: card.nullable(),
});
export type BoardPlace = z.output<typeof boardPlace>;

const boardSlot = z.object({
  slot: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  language: z.string(),
  rule: z.string(),
  places: z.array(boardPlace),
});
export type BoardSlot = z.output<typeof boardSlot>;

const layout = z.object({
  number: z.number(),
  state: z.enum(['live', 'coming', 'earlier', 'aside', 'taken-back']),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  fromNumber: z.number().nullable(),
  pins: z.number(),
});
export type Layout = z.output<typeof layout>;

/** All that the desk of the front page shows, as of one moment. */
export const board = z.object({
  now: z.iso.datetime(),
  version: z.number(),
  changedAt: z.iso.datetime().nullable(),
  changedBy: z.string().nullable(),
  /** Places that differ from what readers see. */
  changes: z.number(),
  slots: z.array(boardSlot),
  layouts: z.array(layout),
  banner: z
    .object({
      text: z.string(),
      until: z.iso.datetime(),
      leads: z.boolean(),
      shown: z.boolean(),
      by: z.string().nullable(),
    })
    .nullable(),
});
export type Board = z.output<typeof board>;

/** Pieces that may be put somewhere. */
export const candidates = z.object({ pieces: z.array(card.extend({ isLive: z.boolean() })) });
export type Candidate = z.output<typeof candidates>['pieces'][number];
