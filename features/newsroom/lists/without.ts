import 'server-only';
import { stateWords } from '@/features/newsroom/components/state-mark';
import { type Asked, countNarrowed, type Narrowing, readAsked } from '@/features/newsroom/lists/asked';
import { countUpTo } from '@/features/newsroom/lists/find-ids';
import { type Choices, MOST_COUNTED, said } from '@/features/newsroom/lists/queries';
import type { Someone } from '@/features/staff/permissions';

/** The filter without which there is most, as it is said, and how much that is. */
export type Without = { name: string; asked: Asked; count: string };

/** Where several filters find nothing: which one stands in the way. Null where none of them alone does. */
export async function findWithout(staff: Someone, asked: Asked, choices: Choices, now: Date): Promise<Without | null> {
  if (countNarrowed(asked) < 2) return null;
  const ways = waysOf(asked, choices).map(({ name, drop }) => ({ name, asked: { ...asked, ...drop } }));
  const counted = await Promise.all(
    ways.map(async (way) => ({ ...way, n: await countUpTo(staff, way.asked, now, MOST_COUNTED + 1) })),
  );
  const [best] = counted.toSorted((a, b) => b.n - a.n);
  return best && best.n > 0 ? { name: best.name, asked: best.asked, count: said(best.n) } : null;
}

/** Each filter that is set: what it says, and the question without it. */
function waysOf(asked: Asked, { author, topic }: Choices): { name: string; drop: Partial<Narrowing> }[] {
  const none = readAsked({});
  const { q, state, section, kind, language, from, to } = asked;
  return [
    ...(q ? [{ name: `Words ${q}`, drop: { q: none.q } }] : []),
    ...(state.length > 0 ? [{ name: `State ${state.map(stateWords).join(', ')}`, drop: { state: none.state } }] : []),
    ...(section.length > 0 ? [{ name: `Section ${section.join(', ')}`, drop: { section: none.section } }] : []),
    ...(asked.author ? [{ name: `Author ${author?.name ?? ''}`, drop: { author: undefined } }] : []),
    ...(asked.topic ? [{ name: `Topic ${topic?.name ?? ''}`, drop: { topic: undefined } }] : []),
    ...(kind ? [{ name: `Kind ${kind}`, drop: { kind: undefined } }] : []),
    ...(language ? [{ name: `Language ${language}`, drop: { language: undefined } }] : []),
    ...(from ? [{ name: `From ${from}`, drop: { from: undefined } }] : []),
    ...(to ? [{ name: `To ${to}`, drop: { to: undefined } }] : []),
  ];
}
