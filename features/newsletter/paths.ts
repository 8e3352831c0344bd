import type { Language } from '@/features/words/language';

/** Where the newsletter is asked for: in Spanish, or else in English. */
export const newsletterPath = (language: Language) => (language === 'es' ? '/es/newsletter' : '/newsletter');

/** What has been sent on a list. */
export const listPath = ({ slug, language }: { slug: string; language: Language }) =>
  `${newsletterPath(language)}/${slug}`;

/** The web copy of what a list sent on a day ("2026-11-23"). */
export const digestPath = (list: { slug: string; language: Language }, day: string) => `${listPath(list)}/${day}`;

/** Where somebody asks for the link to their own subscription. */
export const managePath = (language: Language) => `${newsletterPath(language)}/manage`;

export const confirmPath = (token: string) => `/newsletter/confirm/${token}`;

/** What the preferences page says above itself: what has just been done. */
const DONE = [
  'confirmed',
  'saved',
  'paused',
  'resumed',
  'letter',
  'moved',
  'left',
  'refused',
  'tooMany',
  'unticked',
] as const;
export type Done = (typeof DONE)[number];

/** What a page was told has been done; null for anything that nobody does here. */
export const toDone = (said: string | string[] | undefined): Done | null => DONE.find((it) => it === said) ?? null;

export const preferencesPath = (token: string, done?: Done) =>
  `/newsletter/preferences/${token}${done ? `?done=${done}` : ''}`;

export const leavePath = (token: string) => `/newsletter/unsubscribe/${token}`;

/** What mail programs post to when somebody presses their own button (RFC 8058). */
export const oneClickPath = (token: string) => `/api/v1/newsletter/unsubscribe/${token}`;
