import { Magazines, magazinesHead } from '@/app/(reader)/magazines-page';

export const generateMetadata = () => magazinesHead({ language: 'es' });

export default function MagazinesPage() {
  return <Magazines language="es" />;
}
