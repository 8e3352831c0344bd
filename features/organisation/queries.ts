import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import type { Signatory } from '@/features/articles/article';
import { signatoryColumns, toSignatory } from '@/features/articles/signatory-row';
import type { Organisation } from '@/features/organisation/organisation';
import { readerDb } from '@/lib/reader-db';

const socialLinks = z.array(z.object({ name: z.string(), url: z.url({ protocol: /^https$/ }) }));

/** The publisher's record; throws when there is none, since no page can stand without its publisher. */
export const findOrganisation = cache(async (): Promise<Organisation> => {
  const row = await readerDb().organisation.findFirstOrThrow({ select: organisationColumns });
  return { ...row, socialLinks: socialLinks.parse(row.socialLinks) };
});

const organisationColumns = {
  name: true,
  longName: true,
  legalName: true,
  street: true,
  postalCode: true,
  city: true,
  countryCode: true,
  telephone: true,
  fax: true,
  email: true,
  socialLinks: true,
  representative: true,
  registerCourt: true,
  registerNumber: true,
  vatId: true,
  responsiblePerson: true,
} as const;

/** Who is listed on the masthead, by name; an organisation that signs comes last. */
export const listMasthead = cache(async (): Promise<Signatory[]> => {
  const rows = await readerDb().author.findMany({ where: { listed: true }, select: signatoryColumns });
  const order = new Intl.Collator('en');
  const byName = rows.map(toSignatory).sort((one, other) => order.compare(one.name, other.name));
  return [...byName.filter((it) => it.kind === 'person'), ...byName.filter((it) => it.kind !== 'person')];
});

/** Whether invented content is shown. */
export const isDemonstration = cache(async (): Promise<boolean> => {
  const row = await readerDb().organisation.findFirst({ select: { demonstration: true } });
  return row?.demonstration ?? false;
});
