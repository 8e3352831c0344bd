import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'publishing-principles' });

export default function PublishingPrinciples() {
  return <Standing name="publishing-principles" group="company" />;
}
