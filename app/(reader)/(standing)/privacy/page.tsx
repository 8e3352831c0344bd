import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'privacy' });

export default function Privacy() {
  return <Standing name="privacy" group="legal" />;
}
