import { Contact } from '@/app/(reader)/contact-page';
import { standingHead } from '@/app/(reader)/standing-page';

export const generateMetadata = () => standingHead({ name: 'contact' });

export default async function ContactPage({ searchParams }: PageProps<'/contact'>) {
  const { desk } = await searchParams;
  return <Contact language="en" asked={desk} />;
}
