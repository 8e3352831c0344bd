import { Sent } from '@/app/(reader)/contact-page';
import { pageHead } from '@/app/(reader)/page-head';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => pageHead({ title: wordsIn('es').contactPage.sent.title });

export default function ContactSent() {
  return <Sent language="es" />;
}
