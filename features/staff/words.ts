import type { Role } from '@/features/staff/permissions';
import { dayInYearOf, dayKeyOf, hourOf } from '@/features/words/dates';

/** "23 Nov 2026, 16:42": the house's clock. */
export const momentOf = (at: Date) => `${dayInYearOf(at, 'en')} ${dayKeyOf(at).slice(0, 4)}, ${hourOf(at, 'en')}`;

/** What each role is for, as it is said where one chooses. */
export const ROLE_WORDS: Record<Role, string> = {
  owner: 'everything, and the people of the house',
  editor: 'writes, edits and publishes, in all sections or some',
  author: 'writes their own pieces; somebody else publishes them',
  contributor: 'files pieces and sees their own',
};
