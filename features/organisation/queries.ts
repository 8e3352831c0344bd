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
  const row = await findRecord();
  if (!row) throw new Error('The publisher has no record: npm start makes one.');
  const { demonstration: _, ...organisation } = row;
  return { ...organisation, socialLinks: socialLinks.parse(row.socialLinks) };
});

/** Whether invented content is shown. */
export const isDemonstration = async (): Promise<boolean> => (await findRecord())?.demonstration ?? false;

/** Read once for a page, whoever asks for what of it. */
const findRecord = cache(() => readerDb().organisation.findFirst({ select: organisationColumns }));

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
  demonstration: true,
} as const;

/** Who is listed on the masthead, by name; an organisation that signs comes last. */
export const listMasthead = cache(async (): Promise<Signatory[]> => {
  const rows = await readerDb().author.findMany({ where: { listed: true }, select: signatoryColumns });
  const order = new Intl.Collator('en');
  const byName = rows.map(toSignatory).sort((one, other) => order.compare(one.name, other.name));
  return [...byName.filter((it) => it.kind === 'person'), ...byName.filter((it) => it.kind !== 'person')];
});
