import type { Elsewhere } from '@/features/newsroom/desk/changed-elsewhere';
import type { Facts } from '@/features/newsroom/desk/seen';
import { differencesOf } from '@/features/staff/audit-log/differences';
import { refused, type Said } from '@/features/staff/said';
import { hourOf } from '@/features/words/dates';

/** Nothing was written: what the other one saved, and that the same button, knowing it now, would replace it. */
export function sayElsewhere({ by, at, facts, seen }: Elsewhere, typed: Facts): Said {
  const stands = differencesOf(typed, facts, () => undefined).map(({ name, is }) => `${name} “${is ?? 'nothing'}”`);
  const when = at ? ` at ${hourOf(at, 'en')}` : '';
  const words =
    stands.length === 0
      ? `${by} saved the same${when}. Nothing is left to save.`
      : `Not saved: ${by} changed this${when}. It says ${stands.join(', ')}. What you typed stands here; save again to put it in place of that.`;
  return { ...refused(words), seen };
}
