import type { Check } from '@/features/newsroom/checks/check';

/** A picture of a piece as its checks know it; `about`: null while it has not been looked up. */
export type PictureInPiece = {
  id: string;
  name: string;
  field: string;
  blockId?: string;
  about: {
    alt: string | null;
    credit: string | null;
    width?: number | undefined;
    expiresAt?: string | null | undefined;
  } | null;
};

const NARROW = 1200;
const SOON = 60 * 24 * 60 * 60_000;

/** What each picture lacks: a credit, and either alt text or the word that it is decorative. */
export function pictureFaults(pictures: readonly PictureInPiece[]): Check[] {
  return pictures.flatMap(({ id, name, about, ...at }): Check[] => {
    if (!about) return [];
    const where = { field: at.field, ...(at.blockId ? { blockId: at.blockId } : {}) };
    return [
      ...(about.credit?.trim()
        ? []
        : [
            {
              ...{ ...where, id: `picture-credit:${id}`, missing: 'picture-credit' as const },
              words: `${name} has no credit`,
              why: 'Readers and the photographer’s agency see this line.',
            },
          ]),
      ...(about.alt === null
        ? [
            {
              ...{ ...where, id: `picture-description:${id}`, missing: 'picture-description' as const },
              words: `${name} has no description`,
              why: 'Say what it shows, or that it is decoration.',
            },
          ]
        : []),
    ];
  });
}

/** What is worth a look: too small, or shown for a time only. */
export function pictureChecks(pictures: readonly PictureInPiece[], now: Date): Check[] {
  return pictures.flatMap(({ id, name, about, ...at }): Check[] => {
    if (!about) return [];
    const where = { field: at.field, ...(at.blockId ? { blockId: at.blockId } : {}), leave: 'piece' as const };
    const ends = about.expiresAt ? new Date(about.expiresAt) : null;
    return [
      ...(about.width !== undefined && about.width < NARROW
        ? [
            {
              ...{ ...where, id: `narrow-picture:${id}`, words: `${name} is ${about.width} px wide` },
              why: `Under ${NARROW} px it is not sharp on every screen.`,
            },
          ]
        : []),
      ...(ends && ends.getTime() - now.getTime() < SOON
        ? [
            {
              ...{ ...where, id: `rights:${id}:${about.expiresAt ?? ''}` },
              words: `Rights to ${name.charAt(0).toLowerCase()}${name.slice(1)} end on ${day.format(ends)}`,
              why: 'It will leave the piece on that day unless renewed.',
            },
          ]
        : []),
    ];
  });
}
const day = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/Berlin', day: 'numeric', month: 'short', year: 'numeric' },
});
