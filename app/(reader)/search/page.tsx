import { Search, searchHead } from '@/app/(reader)/search-page';

type Props = PageProps<'/search'>;

export const generateMetadata = ({ searchParams }: Props) => searchHead({ language: 'en', searchParams });

export default function EnglishSearch({ searchParams }: Props) {
  return <Search language="en" searchParams={searchParams} />;
}
