import { NewsletterList, newsletterListHead } from '@/app/(reader)/newsletter-list-page';

type Props = PageProps<'/newsletter/[list]'>;

export const generateMetadata = ({ params }: Props) => newsletterListHead({ language: 'en', params });

export default function EnglishNewsletterList({ params }: Props) {
  return <NewsletterList language="en" params={params} />;
}
