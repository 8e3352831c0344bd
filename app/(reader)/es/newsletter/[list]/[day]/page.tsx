import { NewsletterDigest, newsletterDigestHead } from '@/app/(reader)/newsletter-digest-page';

type Props = PageProps<'/es/newsletter/[list]/[day]'>;

export const generateMetadata = ({ params }: Props) => newsletterDigestHead({ language: 'es', params });

export default function SpanishNewsletterDigest({ params }: Props) {
  return <NewsletterDigest language="es" params={params} />;
}
