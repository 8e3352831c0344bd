import type { ListWords } from '@/features/words/lists/en';

export const lists: ListWords = {
  authors: {
    beats: 'Schreibt über',
    contact: 'Kontakt',
    none: 'Unter diesem Namen ist noch nichts erschienen.',
    about: (name) => `Was ${name} für MON geschrieben hat.`,
  },
  topics: {
    title: 'Themen',
    text: 'Firmen, Programme, Länder und Termine, die wir im Auge behalten, und die Sachfragen, die sie verbinden.',
    kinds: { company: 'Firma', programme: 'Programm', country: 'Land', event: 'Termin', subject: 'Sachfrage' },
    kindsOf: { company: 'Firmen', programme: 'Programme', country: 'Länder', event: 'Termine', subject: 'Sachfragen' },
    facts: (name) => `Fakten: ${name}`,
    beside: 'Oft damit genannt',
    none: 'Über noch kein Thema ist geschrieben worden.',
  },
  archive: {
    title: 'Archiv',
    text: 'Alles, was hier erschienen ist, nach Jahr, Monat und Tag.',
    year: (year) => `Archiv ${year}`,
    month: (month) => `Archiv: ${month}`,
    day: (day) => `Archiv: ${day}`,
    pieces: (howMany) => (howMany === 1 ? '1 Beitrag' : `${howMany.toLocaleString('de-DE')} Beiträge`),
    beside: 'Früher und später',
  },
  latest: {
    text: 'Jeder Beitrag, wie er erschien, nach der Uhr.',
    filter: 'Nur ein Ressort',
    all: 'Alle',
    stories: (howMany) => (howMany === 1 ? '1 Beitrag' : `${howMany} Beiträge`),
    begun: 'beginnt auf der Seite davor',
    goesOn: 'geht auf der nächsten Seite weiter',
    scale: (howMany) =>
      `Wann ${howMany === 1 ? 'der Beitrag erschien' : `die ${howMany} Beiträge erschienen`}, auf einer Skala von 24 Stunden`,
  },
  corrections: {
    title: 'Berichtigungen',
    text: 'Was wir falsch gesagt und berichtigt haben, und was Betroffene dazu sagen, das Neueste zuerst. Jedes steht auch bei seinem Beitrag.',
    none: 'Bisher war nichts zu berichtigen.',
    correction: 'Berichtigung',
  },
  lost: {
    archive: 'Archiv nach Jahren',
  },
};
