import type { Organisation } from '@/features/organisation/organisation';
import { telephoneLink } from '@/features/organisation/telephone';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Who publishes this and how to reach them. */
export function PublisherAddress({ organisation, language }: { organisation: Organisation; language: Language }) {
  const words = wordsIn(language);
  const { legalName, street, postalCode, city, telephone, fax, email } = organisation;
  return (
    <address className="publisher-address">
      <p>{legalName}</p>
      <p>{street}</p>
      <p>
        {postalCode} {city}
      </p>
      <p>
        {words.telephone} <a href={telephoneLink(telephone)}>{telephone}</a>
      </p>
      {fax && (
        <p>
          {words.fax} {fax}
        </p>
      )}
      <p>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
    </address>
  );
}
