import { Magazines, magazinesHead } from '@/app/(reader)/magazines-page';

export const generateMetadata = () => magazinesHead({ language: 'en' });

export default function MagazinesPage() {
  return <Magazines language="en" />;
}
