import { Standing, standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'about' });

export default function About() {
  return <Standing name="about" group="company" />;
}
