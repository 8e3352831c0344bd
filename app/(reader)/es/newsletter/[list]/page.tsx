import { NewsletterList, newsletterListHead } from '@/app/(reader)/newsletter-list-page';

type Props = PageProps<'/es/newsletter/[list]'>;

export const generateMetadata = ({ params }: Props) => newsletterListHead({ language: 'es', params });

export default function SpanishNewsletterList({ params }: Props) {
  return <NewsletterList language="es" params={params} />;
}
