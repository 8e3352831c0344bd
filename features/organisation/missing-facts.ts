import type { Organisation } from '@/features/organisation/organisation';

/** What § 5 DDG and § 18(2) MStV want beside name, address, telephone and e-mail, which no record is without. */
const REQUIRED = ['representative', 'registerCourt', 'registerNumber', 'vatId', 'responsiblePerson'] as const;
type RequiredFact = (typeof REQUIRED)[number];

/** The facts that the imprint needs and the record does not have. Readers are shown nothing in their place. */
export function missingFacts(organisation: Pick<Organisation, RequiredFact>): RequiredFact[] {
  return REQUIRED.filter((fact) => !organisation[fact]?.trim());
}
