import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME } from '@/features/articles/tags';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => pageHead({ title: wordsIn('es').notFound.title });

/** Nothing else stands below /es: said in Spanish. */
export default function NothingInSpanish() {
  return <Lost language="es" tags={[CHROME]} />;
}
