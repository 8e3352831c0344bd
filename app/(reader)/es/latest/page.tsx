import { Latest, latestHead } from '@/app/(reader)/latest-page';

type Props = PageProps<'/es/latest'>;

export const generateMetadata = ({ searchParams }: Props) => latestHead({ language: 'es', searchParams });

export default function SpanishLatest({ searchParams }: Props) {
  return <Latest language="es" searchParams={searchParams} />;
}
