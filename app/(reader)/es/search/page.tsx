import { Search, searchHead } from '@/app/(reader)/search-page';

type Props = PageProps<'/es/search'>;

export const generateMetadata = ({ searchParams }: Props) => searchHead({ language: 'es', searchParams });

export default function SpanishSearch({ searchParams }: Props) {
  return <Search language="es" searchParams={searchParams} />;
}
