import { Note } from '@/app/(reader)/newsletter-note-page';
import { pageHead } from '@/app/(reader)/page-head';
import { ManagePage } from '@/features/newsletter/components/manage-page';
import { managePath } from '@/features/newsletter/paths';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => {
  const { manage, manageText } = wordsIn('es').newsletters;
  return pageHead({ title: manage, description: manageText, path: managePath('es') });
};

export default function SpanishManage() {
  return (
    <Note>
      <ManagePage language="es" />
    </Note>
  );
}
