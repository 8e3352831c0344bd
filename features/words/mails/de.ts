import type { MailWords } from '@/features/words/mails/en';

export const mails: MailWords = {
  confirm: {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    asked: (address, when) =>
      `Am ${when} hat jemand die Adresse ${address} eingegeben, um den Newsletter von MON zu erhalten. Neben dem Knopf stand:`,
    askedToMove: (address, when) =>
      `Am ${when} hat ein Bezieher von MON darum gebeten, die Newsletter künftig an ${address} zu senden. Neben dem Knopf stand:`,
    follow: 'Waren Sie es, öffnen Sie diesen Link und klicken Sie dort auf den Knopf. Er gilt sieben Tage:',
    otherwise: 'Waren Sie es nicht, tun Sie nichts. Sie erhalten keinen Newsletter und keine Erinnerung.',
  },
  link: {
    subject: 'Der Link zu Ihren Newslettern',
    asked: (address) =>
      `Jemand, vermutlich Sie, hat mit ${address} den Newsletter von MON oder diesen Link angefordert. Die Adresse erhält ihn schon.`,
    follow: 'Mit diesem Link ändern Sie Listen, pausieren, geben eine andere Adresse an oder melden sich ab:',
    otherwise:
      'Waren Sie es nicht, tun Sie nichts: Alles bleibt, wie es ist. Geben Sie den Link nicht weiter, er ist der Schlüssel zu Ihrem Abonnement.',
  },
  digest: {
    subject: (headline, list) => `${headline} | ${list}`,
    why: (address, list) => `Sie erhalten ${list} an ${address}, weil Sie darum gebeten haben.`,
    leave: 'Diese Liste abbestellen',
    preferences: 'Listen ändern, pausieren, umziehen, löschen',
    inBrowser: 'Im Browser lesen',
    alsoInside: 'Außerdem:',
    by: 'Von',
    read: 'Lesen:',
  },
  from: 'Herausgegeben von',
  telephone: 'Telefon',
  fax: 'Fax',
  register: 'Registergericht',
  vat: 'USt-IdNr.',
  represented: 'Vertreten durch',
  responsible: 'Verantwortlich im Sinne des § 18 Abs. 2 MStV',
};
