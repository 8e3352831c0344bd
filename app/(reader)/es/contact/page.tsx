import { Contact } from '@/app/(reader)/contact-page';
import { standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'contact', language: 'es' });

export default async function ContactPage({ searchParams }: PageProps<'/es/contact'>) {
  const { desk } = await searchParams;
  return <Contact language="es" asked={desk} />;
}
