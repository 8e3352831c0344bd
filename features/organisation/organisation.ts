/** The publisher's record: the one source for header, footer, contact page, Impressum, JSON-LD and mails. */
export type Organisation = {
  /** Masthead: "MON". */
  name: string;
  /** "Mönch Online News". */
  longName: string;
  legalName: string;
  street: string;
  postalCode: string;
  city: string;
  countryCode: string;
  /** As printed: "+49 2641 3703 – 0". */
  telephone: string;
  fax: string | null;
  email: string;
  socialLinks: { name: string; url: string }[];
  /** What the law wants to be named in the imprint; null: not known, and then left out. */
  representative: string | null;
  registerCourt: string | null;
  registerNumber: string | null;
  vatId: string | null;
  /** With an address; may have several lines. */
  responsiblePerson: string | null;
};
