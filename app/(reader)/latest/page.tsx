import { Latest, latestHead } from '@/app/(reader)/latest-page';

type Props = PageProps<'/latest'>;

export const generateMetadata = ({ searchParams }: Props) => latestHead({ language: 'en', searchParams });

export default function EnglishLatest({ searchParams }: Props) {
  return <Latest language="en" searchParams={searchParams} />;
}
