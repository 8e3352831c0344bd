import type { Check } from '@/features/newsroom/editor/desk/checks';
import { MAY_LACK } from '@/features/newsroom/rules';
import { SITE_ZONE } from '@/lib/clock';
import { cityOf, dayIn, hourIn, weekdayIn, whenIn } from '../hour-words';
import type { PublishOrderSent } from '../orders';
import type { Standing } from '../standing';
import { type ChosenTime, instantOf } from './chosen-time';

/** What somebody chose in the dialog. */
export type Choices = {
  when: 'now' | 'time';
  time: ChosenTime;
  /** Changes made after the text that was approved or is scheduled go out, too. */
  include: boolean;
  material: boolean;
  /** Null: never; undefined: as it is. */
  takeDown: ChosenTime | null | undefined;
  override: string;
};

/** The text that would go out: one that was kept, or the draft. */
export type Source = { revisionId?: string; headline: string | null; changes: number };

/** What the button does, or what is to be done first. */
export type Plan =
  | { ok: true; order: Omit<PublishOrderSent, 'key'>; button: string; says: [string, string]; goesLiveAt: Date | null }
  | { ok: false; button: string; first: string; says: string };

export function sourceOf({ approval, published, wasSeen }: Standing): Source {
  if (approval) return approval;
  if (published && !wasSeen) return published;
  return { headline: null, changes: 0 };
}

/** First publication, another time for one that is scheduled, an update of what readers have, or a return. */
export const occasionOf = ({ state, wasSeen }: Standing) =>
  state === 'scheduled' ? 'reschedule' : !wasSeen ? 'first' : state === 'withdrawn' ? 'return' : 'update';

export function planOf(standing: Standing, choices: Choices, toFix: Check[], now: Date): Plan {
  const occasion = occasionOf(standing);
  const verb = { first: 'Publish', reschedule: 'Schedule', update: 'Update', return: 'Publish again' }[occasion];
  const refuse = (first: string, says: string): Plan => ({ ok: false, button: verb, first, says });
  const source = sourceOf(standing);
  const isKept = source.revisionId !== undefined && !choices.include;
  if (!isKept && toFix.length > 0) {
    const inTheWay = toFix.filter((it) => !it.missing || !MAY_LACK.has(it.missing));
    if (inTheWay.length > 0) return refuse(`${inTheWay.length} to fix`, `${inTheWay[0]?.words ?? ''}.`);
    if (choices.override.trim().length < 3)
      return refuse('say why', 'Put it in order, or say why it goes out all the same.');
  }
  const order = {
    version: standing.version,
    ...(isKept && source.revisionId ? { revisionId: source.revisionId } : {}),
    ...(choices.override.trim() && toFix.length > 0 ? { override: choices.override.trim() } : {}),
    ...(occasion === 'update' && choices.material ? { material: true } : {}),
  };
  const goesAt = choices.when === 'time' && !standing.wasSeen ? instantOf(choices.time, now) : null;
  if (goesAt && 'first' in goesAt) {
    const says = {
      twice: 'Choose which of the two, then schedule.',
      never: 'Choose a time that exists, then schedule.',
      once: 'Choose a time that is to come.',
      unreadable: 'Choose a day and an hour.',
    }[goesAt.reading.is];
    return { ok: false, button: 'Schedule', first: goesAt.first, says };
  }
  const from = goesAt?.at ?? now;
  if (!standing.wasSeen && standing.embargo && from < new Date(standing.embargo.at))
    return refuse('after the embargo', `Under embargo until ${whenIn(new Date(standing.embargo.at), SITE_ZONE, now)}.`);
  const down = choices.takeDown ? instantOf(choices.takeDown, now) : null;
  if (down && 'first' in down) return refuse('choose when it is taken down', 'Choose when it is taken down.');
  if (down && down.at <= from) return refuse('choose a later end', 'It would be taken down before it is live.');
  const ends = choices.takeDown === undefined ? {} : { unpublishAt: down?.at.toISOString() ?? null };
  if (goesAt) {
    const { zone } = choices.time;
    return {
      ok: true,
      order: { ...order, ...ends, goesLiveAt: goesAt.at.toISOString() },
      button: `Schedule for ${weekdayIn(goesAt.at, zone)} ${hourIn(goesAt.at, zone)}`,
      says: ['Goes live on ', `${dayIn(goesAt.at, zone, now)} at ${hourIn(goesAt.at, zone)} in ${cityOf(zone)}`],
      goesLiveAt: goesAt.at,
    };
  }
  return { ok: true, order: { ...order, ...ends }, ...NOW[occasion], goesLiveAt: null };
}

const NOW: Record<ReturnType<typeof occasionOf>, { button: string; says: [string, string] }> = {
  first: { button: 'Publish now', says: ['Readers see it ', 'at once'] },
  reschedule: { button: 'Publish now', says: ['Readers see it ', 'at once'] },
  update: { button: 'Update now', says: ['Readers see the new text ', 'at once'] },
  return: { button: 'Publish again now', says: ['It is back at its address ', 'at once'] },
};
