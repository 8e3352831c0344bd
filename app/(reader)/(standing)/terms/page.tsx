import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'terms' });

export default function Terms() {
  return <Standing name="terms" group="legal" />;
}
