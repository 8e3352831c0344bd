import type { Metadata } from 'next';
import { isDemonstration } from '@/features/organisation/queries';
import { env } from '@/lib/env';

type Head = {
  title: string;
  description?: string | undefined;
  /** Address of the page, percent-encoded, with ?page= where it has one. Absent: a page that is not to be found. */
  path?: string;
};

const INDEXED = 'index,follow,max-image-preview:large,max-snippet:-1,max-video-preview:-1';
const NOT_INDEXED = 'noindex,follow';

/** One title, one description, one canonical address, one word to robots. Invented content is never indexed. */
export async function pageHead({ title, description, path }: Head): Promise<Metadata> {
  const invented = (await isDemonstration()) && env().SITE_URL !== undefined;
  return {
    title: `${title} | MON`,
    robots: path === undefined || invented ? NOT_INDEXED : INDEXED,
    ...(description ? { description } : {}),
    ...(path === undefined ? {} : { alternates: { canonical: `${env().SITE_ADDRESS}${path}` } }),
  };
}
