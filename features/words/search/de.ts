import type { search as english } from '@/features/words/search/en';

export const search: typeof english = {
  name: 'Suche',
  field: 'Im Archiv suchen',
  send: 'Suchen',
  titled: (q) => `${q} – Suche`,
  text: 'Alles, was MON veröffentlicht hat, nach Wort, Name und Thema.',
  ways: [
    ['"coastal radar"', 'diese Wörter in dieser Folge'],
    ['radar -harbour', 'ohne ein Wort'],
    ['sonar OR lidar', 'das eine oder das andere'],
  ],
  pieces: (pieces, q) => `${pieces} zu ‚${q}‘`,
  count: (count) =>
    count === 0 ? 'Kein Artikel' : count === 1 ? '1 Artikel' : `${count.toLocaleString('de-DE')} Artikel`,
  more: 'Über 500 Artikel',
  insteadOf: (q) => `Zu ‚${q}‘ wurde nichts gefunden. Dies sind die Artikel zu`,
  didYouMean: 'Meinten Sie',
  best: 'Beste zuerst',
  newest: 'Neueste zuerst',
  order: 'Reihenfolge',
  narrow: 'Suche eingrenzen',
  facets: { section: 'Ressort', topic: 'Thema', year: 'Jahr', language: 'Sprache', kind: 'Art', author: 'Autor' },
  remove: (name) => `${name}: wegnehmen`,
  period: (from, to) =>
    from === to ? `${from}` : from === null ? `bis ${to}` : to === null ? `seit ${from}` : `${from} bis ${to}`,
  kinds: { news: 'Nachricht', analysis: 'Analyse', interview: 'Interview', brief: 'Kurzmeldung', sponsored: 'Anzeige' },
  nothing: {
    title: (q) => `Kein Artikel zu ‚${q}‘`,
    text: 'Weniger Wörter finden mehr, eine andere Schreibweise auch. Unten stehen die Themen und die neuesten Artikel.',
    widen: 'Alles durchsuchen',
  },
  topics: 'Themen des Tages',
  suggestion: { section: 'Ressort', topic: 'Thema', author: 'Autor', article: null },
  suggestions: (count) => `${count} Vorschläge, Pfeiltasten zum Wählen`,
};
