import type { Language } from '@/features/words/language';

/** What a link to something in another language says about itself (WCAG 3.1.2). */
export const foreign = (linked: { language: Language }, page: Language) =>
  linked.language === page ? {} : { lang: linked.language, hrefLang: linked.language };
