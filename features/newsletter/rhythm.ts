import type { MailingList } from '@/features/newsletter/lists';
import { weekdayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** "Thursdays at 07:00": when a list comes, in the newsroom's zone. */
export function rhythmOf({ weekday, hour }: MailingList, language: Language): string {
  const words = wordsIn(language).newsletters;
  const clock = `${String(hour).padStart(2, '0')}:00`;
  if (weekday === null) return words.daily(clock);
  // 1 January 2024 was a Monday.
  return words.weekly(weekdayOf(new Date(Date.UTC(2024, 0, weekday, 12)), language), clock);
}
