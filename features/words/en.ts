import type { Kind } from '@/features/articles/kind';

/** Everything the site itself says in English. The other languages have this shape or do not compile. */
export const en = {
  tag: 'en-GB',
  name: 'English',
  skip: 'Skip to content',
  telephone: 'Tel.',
  fax: 'Fax',
  menu: 'Menu',
  close: 'Close',
  sections: 'Sections',
  date: 'Date',
  updated: 'Updated',
  edition: 'Edition',
  newsletterLink: 'Newsletter',
  contact: 'Contact Info',
  follow: 'Follow On',
  company: 'Company',
  more: 'More',
  service: 'Contact and editions',
  demonstration: 'Demonstration content – apart from the publisher’s own contact details all names are invented.',
  theme: { auto: 'Theme: automatic', light: 'Theme: light', dark: 'Theme: dark' },

  frontDescription:
    'MON reports on defence: components and systems, industry, homeland and international security, training and special forces.',
  latest: 'Latest',
  timesIn: (zone: string) => `times in ${zone}`,
  analysis: ['Analysis', 'and interviews'],
  allIn: (code: string) => `All in ${code}`,
  pages: 'Pages',
  page: (number: number) => `Page ${number}`,
  newer: 'Newer',
  older: 'Older',
  nothingYet: 'Nothing has been published here yet.',

  by: 'By',
  published: 'Published',
  reading: 'Reading',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  minutesRead: (minutes: number) => `${minutes} min read`,
  kinds: {
    news: null,
    analysis: 'Analysis',
    interview: 'Interview',
    brief: 'Brief',
    sponsored: 'Advertisement',
  } satisfies Record<Kind, string | null>,
  share: 'Share',
  email: 'E-mail',
  correction: (date: string) => `Correction, ${date}:`,
  rightOfReply: 'Right of reply',
  rightOfReplyBy: (claimant: string, date: string) => `${claimant}, ${date}`,
  topics: 'Topics:',
  inPrint: 'In print:',
  printPage: (page: number) => `p. ${page}`,
  moreIn: (section: string) => `More in ${section}`,
  related: 'Related Posts',
  readAlso: 'Read also',
  table: 'Table',
  keyPoints: 'Key points',
  timeline: 'Timeline',
  gallery: 'Pictures',
  note: 'Note',
  embedAt: (provider: string) => `Open at ${provider}`,
  download: 'Download',
  /** "{author} in {place} for {outlet}" */
  signOff: (author: string, place: string | null, outlet: string | null) =>
    author + (place ? ` in ${place}` : '') + (outlet ? ` for ${outlet}` : ''),

  newsletter: {
    call: 'Sign up to our newsletter and stay up to date.',
    address: 'E-mail address',
    send: 'Sign up',
    leaveEmpty: 'Leave this field empty',
  },

  newsletterPage: {
    title: 'Newsletter',
    text: 'The week in defence by e-mail: what happened, what it means and what comes next.',
  },
  checkInbox: {
    title: 'One more step',
    text: 'If this address can receive mail, an e-mail with a confirmation link is on its way. You are not subscribed until you follow it.',
    hint: 'Nothing within a quarter of an hour? Check your spam folder, or write to us.',
    back: 'Back to the front page',
  },
  notFound: {
    title: 'Off the chart',
    text: 'There is no page at this address. It may have moved, or the link has drifted.',
  },
  gone: {
    title: 'No Longer Available',
    on: (day: string) => `The article at this address was withdrawn on ${day}.`,
    until: (day: string) => `This article was available until ${day}.`,
    text: 'The article at this address was withdrawn.',
  },
};

export type Words = typeof en;
