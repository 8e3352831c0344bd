import type { Kind } from '@/features/articles/kind';

/** What the search says in English. */
export const search = {
  name: 'Search',
  field: 'Search the archive',
  send: 'Search',
  titled: (q: string) => `${q} – Search`,
  text: 'Everything MON has published, by word, name and topic.',
  /** A name beside what it does: typed, then told. */
  ways: [
    ['"coastal radar"', 'these words in this order'],
    ['radar -harbour', 'without a word'],
    ['sonar OR lidar', 'one or the other'],
  ],
  pieces: (pieces: string, q: string) => `${pieces} for ‘${q}’`,
  count: (count: number) =>
    count === 0 ? 'No piece' : count === 1 ? '1 piece' : `${count.toLocaleString('en-GB')} pieces`,
  more: 'Over 500 pieces',
  insteadOf: (q: string) => `Nothing was found for ‘${q}’. These are the pieces for`,
  didYouMean: 'Did you mean',
  best: 'Best first',
  newest: 'Newest first',
  order: 'Order',
  narrow: 'Narrow the search',
  facets: { section: 'Section', topic: 'Topic', year: 'Year', language: 'Language', kind: 'Kind', author: 'Author' },
  remove: (name: string) => `${name}: take this away`,
  period: (from: string | null, to: string | null) =>
    from === to ? `${from}` : from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`,
  kinds: {
    news: 'News',
    analysis: 'Analysis',
    interview: 'Interview',
    brief: 'Brief',
    sponsored: 'Advertisement',
  } satisfies Record<Kind, string>,
  nothing: {
    title: (q: string) => `No piece for ‘${q}’`,
    text: 'Fewer words find more, and so does another spelling. What the newest pieces are about, and the newest themselves, stand below.',
    widen: 'Search everything instead',
  },
  topics: 'Topics of the day',
  suggestion: { section: 'Section', topic: 'Topic', author: 'Author', article: null },
  suggestions: (count: string) => `${count} suggestions, arrow keys to choose`,
};
