import type { Desk } from '@/features/contact/desk';

/** A message as it was typed, already without what could not be written down: control characters, line ends in a line. */
export type Typed = { desk: Desk; name: string; email: string; subject: string; text: string };

/** The fields that may have to be put right. */
export type Field = Exclude<keyof Typed, 'desk'>;
export type Problems = Partial<Record<Field, string>>;

/** What the form knows after an attempt: it comes back with everything that was typed, and with why. */
export type ContactAnswer = { state: 'empty' } | { state: 'refused'; typed: Typed; why: string; problems: Problems };

/** Characters that fit. */
export const LONGEST = { name: 100, subject: 150, text: 5000 };
