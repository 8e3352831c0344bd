import { Newsletter, newsletterHead } from '@/app/(reader)/newsletter-page';

export const generateMetadata = () => newsletterHead('en');

export default function EnglishNewsletter() {
  return <Newsletter language="en" />;
}
