import type { MailWords } from '@/features/words/mails/en';

export const mails: MailWords = {
  confirm: {
    subject: 'Confirme su dirección de correo electrónico',
    asked: (address, when) =>
      `El ${when} alguien escribió ${address} para recibir el boletín de MON. Junto al botón se leía:`,
    askedToMove: (address, when) =>
      `El ${when} un suscriptor de MON pidió recibir los boletines en ${address} a partir de ahora. Junto al botón se leía:`,
    follow: 'Si fue usted, abra este enlace y pulse allí el botón. Vale siete días:',
    otherwise: 'Si no fue usted, no haga nada. No recibirá ningún boletín ni ningún recordatorio.',
  },
  link: {
    subject: 'El enlace a sus boletines',
    asked: (address) =>
      `Alguien, probablemente usted, pidió el boletín de MON o este enlace con ${address}. La dirección ya lo recibe.`,
    follow: 'Con este enlace puede cambiar de listas, hacer una pausa, usar otra dirección o darse de baja:',
    otherwise: 'Si no fue usted, no haga nada: todo sigue igual. No comparta el enlace, es la llave de su suscripción.',
  },
  digest: {
    subject: (headline, list) => `${headline} | ${list}`,
    why: (address, list) => `Recibe ${list} en ${address} porque lo pidió.`,
    leave: 'Dejar esta lista',
    preferences: 'Cambiar de listas, pausar, usar otra dirección, borrar',
    inBrowser: 'Leer en el navegador',
    alsoInside: 'Además:',
    by: 'Por',
    read: 'Leer:',
  },
  from: 'Edita',
  telephone: 'Teléfono',
  fax: 'Fax',
  register: 'Registro',
  vat: 'NIF-IVA',
  represented: 'Representada por',
  responsible: 'Responsable del contenido (§ 18 (2) MStV)',
};
