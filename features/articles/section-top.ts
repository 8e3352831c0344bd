import type { Teaser } from '@/features/articles/article';
import { isWorthy } from '@/features/articles/front-pins';

const SECONDS = 2;
/** What stands on top is of the newest; an older picture does not make it news. */
const OF_THE_NEWEST = 8;

/** What opens a section’s first page; nothing where there is only what may not lead. */
export function chooseSectionTop(teasers: Teaser[]): { lead: Teaser | null; seconds: Teaser[] } {
  const worthy = teasers.slice(0, OF_THE_NEWEST).filter(isWorthy);
  const lead = worthy.find((it) => it.picture) ?? worthy[0] ?? null;
  const seconds = worthy.filter((it) => it !== lead).slice(0, SECONDS);
  return { lead, seconds: [...seconds.filter((it) => it.picture), ...seconds.filter((it) => !it.picture)] };
}
