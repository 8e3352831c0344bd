export type RefusalStatus =
  | 400
  | 403
  | 404
  | 405
  | 408
  | 409
  | 410
  | 413
  | 414
  | 417
  | 421
  | 429
  | 431
  | 500
  | 502
  | 503;

type Refusal = { title: string; sentence: string };
type RefusalWords = Record<RefusalStatus, Refusal> & { back: string };

const en: RefusalWords = {
  back: 'To the front page',
  400: { title: 'Not a request we can read', sentence: 'The request was not written in a way this site understands.' },
  403: {
    title: 'Sent from somewhere else',
    sentence: 'This form did not come from our own page, so nothing was changed. Open the page here and send it again.',
  },
  404: { title: 'Off the chart', sentence: 'There is no page at this address.' },
  405: { title: 'Not done this way', sentence: 'This address can be read, but nothing can be sent to it.' },
  408: { title: 'Too slow', sentence: 'The request did not arrive in time. Please try again.' },
  409: {
    title: 'This form is out of date',
    sentence:
      'The page was open for so long that its form has changed. Nothing was saved: reload the page and send it again.',
  },
  410: { title: 'Withdrawn', sentence: 'What stood here has been removed.' },
  413: { title: 'Too much at once', sentence: 'What was sent is larger than this form takes. Nothing was saved.' },
  414: { title: 'Address too long', sentence: 'No page of this site has so long an address.' },
  417: { title: 'More than we can promise', sentence: 'The request expects something that this site does not do.' },
  421: { title: 'Another site', sentence: 'The address asked for does not belong to this site.' },
  429: {
    title: 'One moment',
    sentence: 'Many searches came from your network at once. Please try again in a few seconds.',
  },
  431: { title: 'Too many headers', sentence: 'Your browser sent more headers than this site reads.' },
  500: {
    title: 'Our mistake',
    sentence: 'Something went wrong on our side. It has been recorded; please try again in a moment.',
  },
  502: { title: 'Garbled on the way', sentence: 'The answer came back broken. Please try again in a moment.' },
  503: {
    title: 'Back in a moment',
    sentence: 'This page cannot be shown right now. Please try again in a few seconds.',
  },
};

const es: RefusalWords = {
  back: 'A la portada, en inglés',
  400: {
    title: 'Una petición ilegible',
    sentence: 'La petición no estaba escrita de un modo que este sitio entienda.',
  },
  403: {
    title: 'Enviado desde otro lugar',
    sentence:
      'Este formulario no venía de nuestra propia página, así que nada ha cambiado. Abra la página aquí y envíelo de nuevo.',
  },
  404: { title: 'Fuera del mapa', sentence: 'En esta dirección no hay ninguna página.' },
  405: { title: 'Así no se hace', sentence: 'Esta dirección se puede leer, pero no se le puede enviar nada.' },
  408: { title: 'Demasiado lento', sentence: 'La petición no llegó a tiempo. Inténtelo de nuevo.' },
  409: {
    title: 'El formulario ha caducado',
    sentence:
      'La página estuvo abierta tanto tiempo que su formulario ha cambiado. No se ha guardado nada: vuelva a cargarla y envíelo de nuevo.',
  },
  410: { title: 'Retirado', sentence: 'Lo que había aquí se ha retirado.' },
  413: {
    title: 'Demasiado de una vez',
    sentence: 'Lo enviado es mayor de lo que admite este formulario. No se ha guardado nada.',
  },
  414: { title: 'Dirección demasiado larga', sentence: 'Ninguna página de este sitio tiene una dirección tan larga.' },
  417: {
    title: 'Más de lo que podemos prometer',
    sentence: 'La petición espera algo que este sitio no hace.',
  },
  421: { title: 'Otro sitio', sentence: 'La dirección solicitada no pertenece a este sitio.' },
  429: {
    title: 'Un momento',
    sentence: 'Han llegado muchas búsquedas a la vez desde su red. Inténtelo de nuevo dentro de unos segundos.',
  },
  431: {
    title: 'Demasiadas cabeceras',
    sentence: 'Su navegador ha enviado más cabeceras de las que lee este sitio.',
  },
  500: {
    title: 'Error nuestro',
    sentence: 'Algo ha fallado por nuestra parte. Ha quedado registrado; inténtelo de nuevo dentro de un momento.',
  },
  502: {
    title: 'Una respuesta ininteligible',
    sentence: 'La respuesta llegó dañada. Inténtelo de nuevo dentro de un momento.',
  },
  503: {
    title: 'Volvemos enseguida',
    sentence: 'Esta página no se puede mostrar ahora mismo. Inténtelo de nuevo dentro de unos segundos.',
  },
};

/** What the press says by itself, when there is no page to say it. */
export const REFUSALS = { en, es };

export type RefusalLanguage = keyof typeof REFUSALS;

/** Under /es/ readers are answered in Spanish: the address is all that is known of them. */
export const refusalLanguageOf = (target: string): RefusalLanguage => (/^\/es(?:[/?]|$)/.test(target) ? 'es' : 'en');

export function isRefusal(status: number): status is RefusalStatus {
  return status in en;
}
