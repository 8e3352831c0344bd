import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'privacy', language: 'de' });

export default function Datenschutz() {
  return <Standing name="privacy" language="de" group="legal" />;
}
