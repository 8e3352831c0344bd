import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME } from '@/features/articles/tags';
import { SignupPage } from '@/features/newsletter/components/signup-page';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

export const generateMetadata = (): Promise<Metadata> => {
  const { title, text } = wordsIn('es').newsletterPage;
  return pageHead({ title, description: text, path: '/es/newsletter' });
};

export default function Newsletter() {
  return (
    <>
      <PressMeta tags={[CHROME]} />
      <SignupPage language="es" page="/es/newsletter" />
    </>
  );
}
