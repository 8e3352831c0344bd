import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'advertise' });

export default function Advertise() {
  return <Standing name="advertise" group="company" />;
}
