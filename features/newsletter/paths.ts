import type { Language } from '@/features/words/language';

/** Where the newsletter is asked for: in Spanish, or else in English. */
export const newsletterPath = (language: Language) => (language === 'es' ? '/es/newsletter' : '/newsletter');
