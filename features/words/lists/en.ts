/** What the pages that list say of themselves: authors, topics, the archive, the latest, corrections, and lost addresses. */
export const lists = {
  authors: {
    beats: 'Writes about',
    contact: 'Contact',
    none: 'Nothing by this name has been published yet.',
    about: (name: string) => `What ${name} has written for MON.`,
  },
  topics: {
    title: 'Topics',
    text: 'Companies, programmes, countries and events that we keep an eye on, and the subjects that run through them.',
    kinds: {
      company: 'Company',
      programme: 'Programme',
      country: 'Country',
      event: 'Event',
      subject: 'Subject',
    },
    kindsOf: {
      company: 'Companies',
      programme: 'Programmes',
      country: 'Countries',
      event: 'Events',
      subject: 'Subjects',
    },
    facts: (name: string) => `Facts: ${name}`,
    beside: 'Often named with it',
    none: 'No topic has been written about yet.',
  },
  archive: {
    title: 'Archive',
    text: 'Everything that has appeared here, by year, month and day.',
    year: (year: string) => `Archive ${year}`,
    month: (month: string) => `Archive: ${month}`,
    day: (day: string) => `Archive: ${day}`,
    pieces: (howMany: number) => (howMany === 1 ? '1 piece' : `${howMany.toLocaleString('en-GB')} pieces`),
    beside: 'Earlier and later',
  },
  latest: {
    text: 'Every piece as it appeared, by the hour.',
    filter: 'Show one section',
    all: 'All',
    stories: (howMany: number) => (howMany === 1 ? '1 story' : `${howMany} stories`),
    begun: 'begins on the page before',
    goesOn: 'goes on on the next page',
    scale: (howMany: number) =>
      `When the ${howMany === 1 ? 'story' : `${howMany} stories`} appeared, on a scale of 24 hours`,
  },
  corrections: {
    title: 'Corrections',
    text: 'What we got wrong and put right, and what those concerned have to say, the newest first. Each stands with its piece as well.',
    none: 'There has been nothing to correct yet.',
    correction: 'Correction',
  },
  lost: {
    archive: 'Archive by year',
  },
};

export type ListWords = typeof lists;
