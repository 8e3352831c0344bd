import 'server-only';
import { readerDb } from '@/lib/reader-db';

/** The publisher as the Impressum in a mail names them (§ 5 DDG). What is not known is left out, never made up. */
export type Publisher = {
  name: string;
  legalName: string;
  street: string;
  postalCode: string;
  city: string;
  telephone: string;
  fax: string | null;
  email: string;
  registerCourt: string | null;
  registerNumber: string | null;
  vatId: string | null;
  representative: string | null;
  responsiblePerson: string | null;
};

export async function findPublisher(): Promise<Publisher> {
  return readerDb().organisation.findFirstOrThrow({
    select: {
      name: true,
      legalName: true,
      street: true,
      postalCode: true,
      city: true,
      telephone: true,
      fax: true,
      email: true,
      registerCourt: true,
      registerNumber: true,
      vatId: true,
      representative: true,
      responsiblePerson: true,
    },
  });
}
