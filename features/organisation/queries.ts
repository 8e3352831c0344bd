import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import type { Organisation } from '@/features/organisation/organisation';
import { readerDb } from '@/lib/reader-db';

const socialLinks = z.array(z.object({ name: z.string(), url: z.url({ protocol: /^https$/ }) }));

/** The publisher's record; throws when there is none, since no page can stand without its publisher. */
export const findOrganisation = cache(async (): Promise<Organisation> => {
  const row = await readerDb().organisation.findFirstOrThrow();
  const {
    id: _id,
    registerCourt: _rc,
    registerNumber: _rn,
    vatId: _v,
    representative: _r,
    responsiblePerson: _p,
    ...shown
  } = row;
  return { ...shown, socialLinks: socialLinks.parse(row.socialLinks) };
});
