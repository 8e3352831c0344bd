import { NewsletterDigest, newsletterDigestHead } from '@/app/(reader)/newsletter-digest-page';

type Props = PageProps<'/newsletter/[list]/[day]'>;

export const generateMetadata = ({ params }: Props) => newsletterDigestHead({ language: 'en', params });

export default function EnglishNewsletterDigest({ params }: Props) {
  return <NewsletterDigest language="en" params={params} />;
}
