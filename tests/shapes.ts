import type { Article, Byline, Teaser } from '@/features/articles/article';
import type { Picture } from '@/features/media/picture';
import type { Organisation } from '@/features/organisation/organisation';
import type { Section } from '@/features/sections/section';

// What readers' components are given, without a database.

export const aSection = (over: Partial<Section> = {}): Section => ({
  id: 's1',
  slug: 'components',
  code: 'CS',
  name: 'Components / Systems',
  nameInEnglish: null,
  shortName: 'Components',
  language: 'en',
  description: '',
  parent: null,
  ...over,
});

export const anOrganisation = (over: Partial<Organisation> = {}): Organisation => ({
  name: 'MON',
  longName: 'Mönch Online News',
  legalName: 'Example Verlag GmbH',
  street: 'Hafenstraße 1',
  postalCode: '12345',
  city: 'Hafen',
  countryCode: 'DE',
  telephone: '+49 30 1234 – 0',
  fax: null,
  email: 'desk@example.com',
  socialLinks: [],
  representative: null,
  registerCourt: null,
  registerNumber: null,
  vatId: null,
  responsiblePerson: null,
  ...over,
});

export const aPicture = (over: Partial<Picture> = {}): Picture => ({
  id: 'p1',
  version: 'v1',
  nightVersion: null,
  drawn: false,
  width: 1600,
  height: 900,
  alt: 'A drawing of a drive',
  caption: 'One axis, nine parts.',
  credit: 'Illustration: MON',
  leavesAt: null,
  ...over,
});

export const aByline = (name = 'Mara Lindqvist-Øye', place: string | null = 'Kolvik'): Byline => ({
  author: { id: 'author', handle: name.toLowerCase().replace(/\W+/g, '-'), name, kind: 'person' },
  place,
  outlet: 'MON',
});

export const aTeaser = (over: Partial<Teaser> = {}): Teaser => ({
  id: 't1',
  path: '/components/hybrid-drive-goes-quiet',
  section: aSection(),
  kind: 'news',
  language: 'en',
  kicker: 'Propulsion',
  headline: 'Hybrid Drive Goes Quiet',
  standfirst: 'Measured acoustic gains, unwelcome battery weight.',
  publishedAt: new Date('2026-11-18T09:15:00Z'),
  bylines: [aByline()],
  picture: null,
  words: 800,
  leavesAt: null,
  ...over,
});

export const anArticle = (over: Partial<Article> = {}): Article => ({
  ...aTeaser(),
  dateline: null,
  updatedAt: null,
  signatories: [],
  topics: [],
  body: { type: 'doc', content: [] },
  pictures: new Map(),
  related: new Map(),
  corrections: [],
  rightsOfReply: [],
  printEdition: null,
  searchTitle: null,
  searchDescription: null,
  ...over,
});
