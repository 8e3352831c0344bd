import { Newsletter, newsletterHead } from '@/app/(reader)/newsletter-page';

export const generateMetadata = () => newsletterHead('es');

export default function SpanishNewsletter() {
  return <Newsletter language="es" />;
}
