import type { Teaser } from '@/features/articles/article';
import { isWorthy } from '@/features/articles/front-pins';

/**
 * How a section's stories lie in its band:
 * broad: one with a picture, three, and the rest small · ledger: a list by date · right: text beside a picture ·
 * columns: four of one size · left: a picture beside text · steps: one with a picture, two, and the rest small ·
 * alone: the only one
 */
export type BandLayout = 'broad' | 'ledger' | 'right' | 'columns' | 'left' | 'steps' | 'alone';

/** Takes turns: never the same layout twice running, none that a band has too few stories or no picture for. */
export function layBands(bands: { teasers: Teaser[] }[]): BandLayout[] {
  const layouts: BandLayout[] = [];
  for (const [index, { teasers }] of bands.entries()) {
    const before = layouts.at(-1);
    const wished = TURNS[index % TURNS.length] ?? 'ledger';
    const order = [wished, ...SECOND_CHOICES];
    const fitting = order.filter((layout) => fits(layout, teasers));
    layouts.push(fitting.find((layout) => layout !== before) ?? fitting[0] ?? 'ledger');
  }
  return layouts;
}

const TURNS: BandLayout[] = ['broad', 'ledger', 'right', 'columns', 'left', 'steps', 'ledger'];
const SECOND_CHOICES: BandLayout[] = ['right', 'left', 'alone', 'ledger', 'columns'];
const NEEDS: Record<BandLayout, { stories: number; picture: boolean }> = {
  broad: { stories: 5, picture: true },
  ledger: { stories: 1, picture: false },
  right: { stories: 2, picture: true },
  columns: { stories: 4, picture: false },
  left: { stories: 2, picture: true },
  steps: { stories: 4, picture: true },
  alone: { stories: 1, picture: true },
};

function fits(layout: BandLayout, teasers: Teaser[]): boolean {
  const { stories, picture } = NEEDS[layout];
  if (layout === 'alone' && teasers.length > 1) return false;
  const [first] = teasers;
  const leads = first?.pinned ? Boolean(first.picture) : teasers.some(mayLead);
  return teasers.length >= stories && (!picture || leads);
}

/**
 * The story that leads, and the others: an editor's, else the first that may lead with its picture and was not put into
 * another place; what is short or paid for never comes before the third.
 */
export function pictureFirst(teasers: Teaser[]): { first: Teaser | null; others: Teaser[] } {
  const first = chooseFirst(teasers);
  const others = teasers.filter((teaser) => teaser !== first);
  const worthy = others.filter(isWorthy);
  const paid = others.filter((teaser) => teaser.kind === 'sponsored');
  const briefs = others.filter((teaser) => teaser.kind === 'brief');
  return { first, others: [...worthy.slice(0, LARGE), ...paid, ...worthy.slice(LARGE), ...briefs] };
}

function chooseFirst(teasers: Teaser[]): Teaser | null {
  if (teasers[0]?.pinned) return teasers[0];
  return (
    teasers.find((it) => mayLead(it) && !it.pinned) ??
    teasers.find(mayLead) ??
    teasers.find(isWorthy) ??
    teasers[0] ??
    null
  );
}

/** Others that may stand large, whatever the layout. */
const LARGE = 3;
const mayLead = (teaser: Teaser) => Boolean(teaser.picture) && isWorthy(teaser);
