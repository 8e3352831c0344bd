import { earliest } from '@/lib/clock';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';

/** What a page tells the press of itself (docs/press.md); the press reads it and takes it out. */
export type PressWord = {
  /** Everything the page shows: a change of any of these makes the press forget it. */
  tags: string[];
  status?: 200 | 404 | 410 | 422 | 301 | undefined;
  location?: string | undefined;
  /** No copy may be served after this instant, not even in an outage. */
  neverAfter?: Date | null | undefined;
  /** The page says something of the day: it is made anew by then, whatever happens. */
  renewBy?: Date | undefined;
};

/** The word as JSON, with the next instant at which a clock alone may change the page. */
export async function toPressWord({ tags, status = 200, location, neverAfter, renewBy }: PressWord): Promise<string> {
  const renewAt = earliest(await findNextChange(), renewBy);
  return JSON.stringify({
    tags: [...new Set(tags)],
    renewAt: renewAt?.toISOString() ?? null,
    neverAfter: neverAfter?.toISOString() ?? null,
    status,
    location: location ?? null,
    build: env().BUILD_ID,
  });
}
