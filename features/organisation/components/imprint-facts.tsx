import type { ReactNode } from 'react';
import type { Organisation } from '@/features/organisation/organisation';
import { telephoneLink } from '@/features/organisation/telephone';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { organisation: Organisation; language: Language };

/** What the law asks of an imprint, as far as the publisher's record knows it; what it does not know is left out. */
export function ImprintFacts({ organisation, language }: Props) {
  const words = wordsIn(language).imprint;
  const { legalName, street, postalCode, city, countryCode } = organisation;
  const register = [organisation.registerCourt, organisation.registerNumber].filter(Boolean).join(', ');
  return (
    <dl className="imprint-facts">
      <Fact name={words.publisher}>
        {[legalName, street, `${postalCode} ${city}`, countryIn(language, countryCode)].join('\n')}
      </Fact>
      <Fact name={words.represented}>{organisation.representative}</Fact>
      <Fact name={words.contact}>
        <ContactLines organisation={organisation} language={language} />
      </Fact>
      <Fact name={words.register}>{register}</Fact>
      <Fact name={words.vatId}>{organisation.vatId}</Fact>
      <Fact name={words.responsible}>{organisation.responsiblePerson}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </div>
  );
}

function ContactLines({ organisation: { telephone, fax, email }, language }: Props) {
  const words = wordsIn(language);
  return (
    <ul>
      <li>
        {words.telephone} <a href={telephoneLink(telephone)}>{telephone}</a>
      </li>
      {fax && (
        <li>
          {words.fax} {fax}
        </li>
      )}
      <li>
        <a href={`mailto:${email}`}>{email}</a>
      </li>
    </ul>
  );
}

/** "Germany" from "DE". */
const countryIn = (language: Language, code: string) =>
  new Intl.DisplayNames(wordsIn(language).tag, { type: 'region' }).of(code) ?? code;
