import type { Language } from '@/features/words/language';

type SignupWords = {
  nothingTyped: string;
  notAnAddress: (typed: string) => string;
  filledTheTrap: string;
  tooMany: string;
};

/** Why a sign-up was refused, and what to do about it. */
export const SIGNUP_WORDS: Record<Language, SignupWords> = {
  en: {
    nothingTyped: 'Please type your e-mail address.',
    notAnAddress: (typed) => `“${shown(typed)}” is not a valid e-mail address. Example: name@example.org`,
    filledTheTrap:
      'A field that should stay empty was filled, perhaps by your browser. Please send the form once more.',
    tooMany:
      'Many sign-ups came from your network within the hour. Please try again later: nothing has been lost or sent.',
  },
  es: {
    nothingTyped: 'Escriba su dirección de correo electrónico.',
    notAnAddress: (typed) => `«${shown(typed)}» no es una dirección de correo válida. Ejemplo: nombre@example.org`,
    filledTheTrap: 'Se rellenó un campo que debe quedar vacío, quizá por su navegador. Envíe el formulario de nuevo.',
    tooMany:
      'Desde su red han llegado muchas altas en la última hora. Inténtelo más tarde: no se ha perdido ni enviado nada.',
  },
  de: {
    nothingTyped: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    notAnAddress: (typed) => `„${shown(typed)}“ ist keine gültige E-Mail-Adresse. Beispiel: name@example.org`,
    filledTheTrap:
      'Ein Feld, das leer bleiben soll, war ausgefüllt, vielleicht von Ihrem Browser. Bitte senden Sie das Formular noch einmal.',
    tooMany:
      'Aus Ihrem Netz kamen in der letzten Stunde viele Anmeldungen. Bitte versuchen Sie es später: Es ging nichts verloren, und es wurde nichts verschickt.',
  },
};

const shown = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);
