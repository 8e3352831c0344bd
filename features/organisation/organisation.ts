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
};
