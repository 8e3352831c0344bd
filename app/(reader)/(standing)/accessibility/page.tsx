import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'accessibility' });

export default function Accessibility() {
  return <Standing name="accessibility" group="legal" />;
}
