import { Standing, standingHead } from '@/app/(reader)/standing-page';
import { ImprintFacts } from '@/features/organisation/components/imprint-facts';
import { findOrganisation } from '@/features/organisation/queries';

export const generateMetadata = () => standingHead({ name: 'imprint', language: 'de' });

export default async function Impressum() {
  const facts = <ImprintFacts organisation={await findOrganisation()} language="de" />;
  return <Standing name="imprint" language="de" group="legal" above={facts} />;
}
