import { Standing, standingHead } from '@/app/(reader)/standing-page';
import { ImprintFacts } from '@/features/organisation/components/imprint-facts';
import { findOrganisation } from '@/features/organisation/queries';

export const generateMetadata = () => standingHead({ name: 'imprint' });

export default async function Imprint() {
  const facts = <ImprintFacts organisation={await findOrganisation()} language="en" />;
  return <Standing name="imprint" group="legal" above={facts} />;
}
