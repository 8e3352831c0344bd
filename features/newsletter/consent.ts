import type { Language } from '@/features/words/language';

/** Raised with every change of the words: each consent keeps the words it was given to, and their version. */
export const CONSENT_VERSION = '2026-11';

/** What stands beside the button; the declaration that a subscriber makes. */
export const CONSENT: Record<Language, string> = {
  en: 'Send me MON by e-mail. I can leave at any time with one click. MON counts neither opens nor clicks.',
  es: 'Quiero recibir MON por correo electrónico. Puedo darme de baja cuando quiera con un clic. MON no registra aperturas ni clics.',
  de: 'Ich möchte MON per E-Mail erhalten. Ich kann mich jederzeit mit einem Klick abmelden. MON zählt weder Öffnungen noch Klicks.',
};

/** What stands beside the button on the preferences page. */
export const ADDRESS_CHANGE: Record<Language, string> = {
  en: 'Send my newsletters to this address from now on.',
  es: 'Quiero recibir mis boletines en esta dirección a partir de ahora.',
  de: 'Bitte senden Sie meine Newsletter künftig an diese Adresse.',
};
