import type { Organisation } from '@/features/organisation/organisation';
import { telephoneLink } from '@/features/organisation/telephone';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Who publishes this and how to reach them. */
export function PublisherAddress({ organisation, language }: { organisation: Organisation; language: Language }) {
  const words = wordsIn(language);
  return (
    <address className="leading-6">
      {organisation.legalName}
      <br />
      {organisation.street}
      <br />
      {organisation.postalCode} {organisation.city}
      <br />
      {words.telephone} <a href={telephoneLink(organisation.telephone)}>{organisation.telephone}</a>
      <br />
      {organisation.fax && (
        <>
          {words.fax} {organisation.fax}
          <br />
        </>
      )}
      <a href={`mailto:${organisation.email}`}>{organisation.email}</a>
    </address>
  );
}
