import { z } from 'zod';

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const Said = z.object({
  tags: z.array(z.string().min(1)),
  renewAt: instant.nullable().default(null),
  neverAfter: instant.nullable().default(null),
  status: z.number().int().min(200).max(499).default(200),
  location: z.string().nullable().default(null),
  build: z.string().default(''),
});

/** What a page tells the press about itself. Instants in milliseconds, Infinity where none was named. */
export type Mark = {
  tags: readonly string[];
  renewAt: number;
  neverAfter: number;
  status: number;
  location: string | null;
  build: string;
};

/** Null when the text is not a mark: such a page is delivered but not kept. */
export function readMark(text: string): Mark | null {
  const said = Said.safeParse(parseJson(text));
  if (!said.success) return null;
  const { renewAt, neverAfter, location, ...rest } = said.data;
  const moves = rest.status >= 300 && rest.status < 400;
  if (moves && (location === null || !isSafeLocation(location))) return null;
  return {
    ...rest,
    location: moves && location !== null ? toHeader(location) : null,
    renewAt: renewAt ?? Number.POSITIVE_INFINITY,
    neverAfter: neverAfter ?? Number.POSITIVE_INFINITY,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A path of this site, or a whole http address; never `//elsewhere`. */
function isSafeLocation(location: string): boolean {
  return /^(\/(?![/\\])|https?:\/\/)/.test(location);
}

/** What a header cannot carry is escaped; what is escaped already stays as it is. */
function toHeader(location: string): string {
  return location.replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(letters));
}
