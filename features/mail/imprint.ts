import type { Publisher } from '@/features/mail/queries';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The Impressum that stands in every mail, line by line. */
export function imprintLines(publisher: Publisher, language: Language): string[] {
  const words = wordsIn(language).mails;
  const { legalName, street, postalCode, city, telephone, fax, email } = publisher;
  const labelled = (label: string, value: string | null) => (value ? [`${label}: ${value}`] : []);
  const register = [publisher.registerCourt, publisher.registerNumber].filter((it) => it !== null).join(', ');
  return [
    `${words.from} ${legalName}`,
    `${street}, ${postalCode} ${city}`,
    [`${words.telephone} ${telephone}`, ...(fax ? [`${words.fax} ${fax}`] : []), email].join(' · '),
    ...labelled(words.represented, publisher.representative),
    ...labelled(words.register, register || null),
    ...labelled(words.vat, publisher.vatId),
    ...labelled(words.responsible, publisher.responsiblePerson),
  ];
}
