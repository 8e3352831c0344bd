import type { Metadata } from 'next';
import { isDemonstration } from '@/features/organisation/queries';
import type { Translations } from '@/features/standing-pages/paths';
import { env } from '@/lib/env';

type Head = {
  title: string;
  description?: string | undefined;
  /** Address of the page, percent-encoded, with ?page= where it has one. Absent: a page that is not to be found. */
  path?: string;
  /** False: read, but not to be found by a search engine. */
  indexed?: boolean;
  /** Addresses of its true translations, its own included. */
  translations?: Translations;
};

const INDEXED = 'index,follow,max-image-preview:large,max-snippet:-1,max-video-preview:-1';
const NOT_INDEXED = 'noindex,follow';

/** One title, one description, one canonical address, one word to robots. Invented content is never indexed. */
export async function pageHead({ title, description, path, indexed = true, translations }: Head): Promise<Metadata> {
  const invented = (await isDemonstration()) && env().SITE_URL !== undefined;
  return {
    title: `${title} | MON`,
    robots: path === undefined || !indexed || invented ? NOT_INDEXED : INDEXED,
    ...(description ? { description } : {}),
    ...(path === undefined ? {} : { alternates: { canonical: whole(path), ...languagesOf(translations) } }),
  };
}

const whole = (path: string) => `${env().SITE_ADDRESS}${path}`;

/** Said only where there is more than one, and then of all of them, with English as what others are sent to. */
function languagesOf(translations: Translations | undefined) {
  const entries = Object.entries(translations ?? {});
  if (!translations || entries.length < 2) return {};
  const languages = Object.fromEntries(entries.map(([language, path]) => [language, whole(path)]));
  return { languages: { ...languages, 'x-default': whole(translations.en) } };
}
