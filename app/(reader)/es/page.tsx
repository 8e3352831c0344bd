import { Moved } from '@/app/(reader)/moved';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME } from '@/features/articles/tags';
import { frontIn } from '@/features/organisation/site-pages';
import { listSections } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => pageHead({ title: wordsIn('es').name });

/** Spanish begins with its section. */
export default async function SpanishFront() {
  return <Moved to={frontIn(await listSections(), 'es')} tags={[CHROME]} />;
}
