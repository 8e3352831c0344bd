import { z } from 'zod';
import { placesOf } from '@/features/articles/front-pins';

const MOST_HEADLINE = 200;

/** What somebody put in a place of the layout they work on. */
export const draftPin = z.object({
  articleId: z.uuid(),
  /** The place is the rule's again from this instant on. */
  until: z.iso.datetime().nullable(),
  headline: z.string().trim().min(1).max(MOST_HEADLINE).nullable(),
  pictureId: z.uuid().nullable(),
});
export type DraftPin = z.output<typeof draftPin>;

const address = z.object({ slot: z.string().max(60), place: z.number().int().min(0) });

/** As it is kept: pins with their places. */
export const keptPins = z.array(address.extend(draftPin.shape));
export type KeptPin = z.output<typeof keptPins>[number];

/** One place, as it was seen and as it is wanted: nobody takes away what they have not seen. */
const placeChange = address
  .extend({ was: draftPin.nullable(), now: draftPin.nullable() })
  .refine(({ slot, place }) => place < placesOf(slot));
export type PlaceChange = z.output<typeof placeChange>;

/** Places that change together, or not at all: a move is two of them. */
export const draftOrder = z.object({ changes: z.array(placeChange).min(1).max(80) });

export const layoutOrder = z.object({
  /** The draft as it was seen. */
  version: z.number().int().positive(),
  startsAt: z.iso
    .datetime()
    .transform((it) => new Date(it))
    .nullable(),
});

export const layoutDeed = z.object({ do: z.enum(['put-back', 'take-up', 'take-back']) });

export const bannerOrder = z.object({
  text: z.string().trim().min(1).max(140),
  language: z.enum(['en', 'es', 'de']),
  articleId: z.uuid().nullable(),
  until: z.iso.datetime().transform((it) => new Date(it)),
});
